"use strict";
(() => {
  const LONGEST = 4096;
  const MOST_ROWS = 500;
  const byId = (id) => document.getElementById(id);
  const state = byId("state");
  const log = byId("log");
  let socket = null;
  let sent = 0;
  let received = 0;

  const paths = JSON.parse(document.body.dataset.paths);
  for (const path of paths) {
    const option = document.createElement("option");
    option.value = path;
    byId("paths").append(option);
  }
  const serves = (path) => path === location.pathname || (path.endsWith("/") && location.pathname.startsWith(path));
  // The page is there at "/" even if the server has behaviours for other paths only.
  byId("path").value = paths.some(serves) ? location.pathname : paths[0] || "/";

  const show = (name, text) => {
    state.dataset.state = name;
    state.textContent = text;
    byId("send").disabled = name !== "open";
    byId("connect").textContent = name === "open" || name === "connecting" ? "Disconnect" : "Connect";
  };
  // Everything that a peer sent is put in as text, never as markup.
  const add = (mark, text) => {
    const row = document.createElement("li");
    row.dataset.mark = mark;
    row.textContent = text.length > LONGEST ? text.slice(0, LONGEST) + "… (" + text.length + " characters)" : text;
    log.prepend(row);
    while (log.childElementCount > MOST_ROWS) log.lastElementChild.remove();
    byId("counts").textContent = sent + " sent, " + received + " received";
  };
  const hex = (buffer) => {
    const bytes = new Uint8Array(buffer);
    const shown = Array.from(bytes.subarray(0, 256), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    return bytes.length + " bytes: " + shown + (bytes.length > 256 ? " …" : "");
  };

  const connect = () => {
    const address = new URL(byId("path").value || "/", location.href);
    address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    if (!address.search) address.search = location.search;
    address.hash = "";
    show("connecting", "Connecting…");
    let here;
    try {
      here = new WebSocket(address);
    } catch (error) {
      show("failed", "Not connected");
      add("!", String(error.message));
      return;
    }
    let opened = false;
    socket = here;
    here.binaryType = "arraybuffer";
    here.onopen = () => {
      opened = true;
      show("open", "Open" + (here.protocol ? " · " + here.protocol : "") + (here.extensions ? " · compressed" : ""));
      add("◇", "open " + address.pathname);
    };
    here.onmessage = (event) => {
      received += 1;
      add("↓", typeof event.data === "string" ? event.data : hex(event.data));
    };
    here.onclose = (event) => {
      if (socket === here) socket = null;
      if (!opened) {
        show("failed", "Not connected");
        add("◆", "not connected to " + address.pathname + ": the server's log tells why");
        return;
      }
      show(event.wasClean ? "closed" : "failed", "Closed " + event.code);
      add("◆", "closed " + event.code + (event.reason ? " " + event.reason : "") + (event.wasClean ? "" : ", without a closing handshake"));
    };
  };

  byId("connection").onsubmit = (event) => {
    event.preventDefault();
    if (socket) socket.close(1000, "left the page");
    else connect();
  };
  byId("composer").onsubmit = (event) => {
    event.preventDefault();
    if (!socket || socket.readyState !== WebSocket.OPEN) return;
    const text = byId("message").value;
    const data = byId("binary").checked ? new TextEncoder().encode(text) : text;
    socket.send(data);
    sent += 1;
    add("↑", typeof data === "string" ? data : hex(data));
  };
  byId("message").onkeydown = (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) byId("composer").requestSubmit();
  };
  byId("clear").onclick = () => {
    log.replaceChildren();
    sent = received = 0;
    byId("counts").textContent = "0 sent, 0 received";
  };
  connect();
})();
