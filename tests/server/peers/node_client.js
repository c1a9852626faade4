// Node's `ws` against servers given as NAME=URL: connects, sends "hello", and says as one JSON line each what came of it.
'use strict';
const { WebSocket } = require('ws');

function talk(name, url) {
  return new Promise((resolve) => {
    const result = { name, open: false, messages: [], code: null, pong: false, error: '' };
    const socket = new WebSocket(url, { handshakeTimeout: 2000, maxPayload: 1 << 20 });
    let idle = null;
    const wait = (milliseconds) => {
      clearTimeout(idle);
      idle = setTimeout(() => {
        if (!result.open || socket.readyState !== WebSocket.OPEN || !result.messages.length) return finish('timeout');
        socket.close(1000);
        idle = setTimeout(() => finish('no answer to the Close'), 2000);
      }, milliseconds);
    };
    const finish = (error) => {
      clearTimeout(idle);
      if (error) result.error = error;
      socket.removeAllListeners();
      socket.on('error', () => {});
      socket.terminate();
      resolve(result);
    };
    wait(4000);
    socket.on('open', () => { result.open = true; socket.send('hello'); socket.ping('there'); });
    socket.on('pong', () => { result.pong = true; });
    socket.on('message', (data, binary) => {
      if (result.messages.length === 20) return; // a feed has no end of its own
      result.messages.push((binary ? 'binary ' : '') + data.toString());
      if (result.messages.length === 20) socket.close(1000);
      else wait(700);
    });
    socket.on('error', (error) => { result.error = String(error.code || error.message); });
    socket.on('close', (code) => { result.code = code; finish(''); });
  });
}

Promise.all(process.argv.slice(2).map((pair) => {
  const at = pair.indexOf('=');
  return talk(pair.slice(0, at), pair.slice(at + 1));
})).then((results) => results.forEach((result) => console.log(JSON.stringify(result))));
