// The WebSocket client that Node has built in, undici: the program's own (built-in) or the npm package's (undici). It talks to our `serve` as
// run.py starts it; usage: undici_peer.js built-in|undici URL [--deflate] [--big]. A CA comes by NODE_EXTRA_CA_CERTS.
'use strict';
const payloads = require('./payloads.js');

const builtIn = process.argv[2] === 'built-in';
const WebSocket = builtIn ? globalThis.WebSocket : require('undici').WebSocket;
const base = process.argv[3].replace(/\/$/, '');
const deflate = process.argv.includes('--deflate');
const big = process.argv.includes('--big');

function check(good, what) {
  if (!good) throw new Error(what);
}

function open(path, protocols, binaryType) {
  return new Promise((done, failed) => {
    const socket = new WebSocket(base + path, protocols);
    if (binaryType) socket.binaryType = binaryType;
    socket.waiting = [];
    socket.arrived = [];
    socket.onmessage = ({ data }) => {
      const next = socket.waiting.shift();
      if (next) next(data);
      else socket.arrived.push(data);
    };
    socket.receive = () => (socket.arrived.length ? Promise.resolve(socket.arrived.shift()) : new Promise((take) => socket.waiting.push(take)));
    socket.closed = new Promise((take) => { socket.onclose = take; });
    socket.onopen = () => done(socket);
    socket.onerror = (event) => failed(new Error(`not connected to ${path}: ${event.message || (event.error && event.error.message)}`));
  });
}

async function bytesOf(data, binaryType) {
  if (typeof data === 'string') return { binary: false, bytes: Buffer.from(data) };
  if (binaryType === 'blob') {
    check(data instanceof Blob, 'no Blob came');
    return { binary: true, bytes: Buffer.from(await data.arrayBuffer()) };
  }
  check(data instanceof ArrayBuffer, 'no ArrayBuffer came');
  return { binary: true, bytes: Buffer.from(data) };
}

/// What goes out, in each way that send() takes bytes.
function outgoing(binary, bytes, way) {
  if (!binary) return bytes.toString();
  if (way === 0) return new Uint8Array(bytes);
  if (way === 1) return new Uint8Array(bytes).buffer;
  if (way === 2) return new Blob([bytes]);
  return new DataView(new Uint8Array(bytes).buffer);
}

async function echo(path, binaryType, large) {
  const socket = await open(path, [], binaryType);
  check(socket.extensions.includes('permessage-deflate') === deflate, `extensions: ${socket.extensions}`);
  let count = 0;
  for (const [binary, size] of payloads.conversation(large, deflate)) {
    const bytes = binary ? Buffer.from(payloads.binary(size).buffer) : Buffer.from(payloads.text(size));
    socket.send(outgoing(binary, bytes, count % 4));
    const back = await bytesOf(await socket.receive(), binaryType);
    check(back.binary === binary && bytes.equals(back.bytes), `${path}, ${binary ? binaryType : 'text'} of ${size} bytes: something else came back`);
    ++count;
  }
  socket.close(1000, 'done');
  const end = await socket.closed;
  // An answer carries the code alone (RFC 6455 section 5.5.1), and the event tells the answer.
  check(end.code === 1000 && end.wasClean && end.reason === '', `closed with ${end.code} ${end.reason}`);
  return count;
}

async function subprotocols() {
  for (const [asked, given] of [[['chat.v2'], 'chat.v2'], [['none', 'chat.v1', 'chat.v2'], 'chat.v1'], [[], '']]) {
    const socket = await open('/', asked);
    check(socket.protocol === given, `asked for ${asked}: ${socket.protocol} was agreed`);
    socket.close();
    const end = await socket.closed;
    check(end.code === 1005 && end.wasClean, `a Close without a code ended with ${end.code}, clean: ${end.wasClean}`);
  }
}

async function closes() {
  // Ours first.
  for (const [code, reason] of [[1000, ''], [3000, 'ä€😀'], [4999, 'r'.repeat(123)]]) {
    const socket = await open('/');
    socket.close(code, reason);
    const end = await socket.closed;
    check(end.code === code && end.reason === '' && end.wasClean, `${code} ${reason}: closed with ${end.code} ${end.reason}, clean: ${end.wasClean}`);
  }
  // The server's first; see the rules in run.py.
  for (const [code, reason] of [[1000, 'bye'], [1001, ''], [1008, 'policy'], [1011, 'ä€😀'], [3000, ''], [4999, 'r'.repeat(123)]]) {
    const socket = await open('/close');
    socket.send(`close ${code}`);
    const end = await socket.closed;
    check(end.code === code && end.reason === reason && end.wasClean, `the server's ${code}: closed with ${end.code} ${end.reason}, clean: ${end.wasClean}`);
  }
}

async function talk() {
  let count = 0;
  count += await echo('/', 'blob', big);
  count += await echo('/', 'arraybuffer', false);
  count += await echo('/fragmented', 'arraybuffer', false);
  await subprotocols();
  await closes();
  console.log(`${count} messages`);
  process.exit(0);
}

talk().catch((error) => { console.error(String(error)); process.exit(1); });
