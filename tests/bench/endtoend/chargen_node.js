// Node's `ws` sending messages of one size without end, as fast as the stream takes them. Prints its port.
'use strict';
const { WebSocketServer } = require('ws');

const payload = 'x'.repeat(Number(process.argv[2] || 64));
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('listening', () => console.log(server.address().port));
server.on('connection', (socket) => {
  const pump = () => {
    if (socket.readyState !== socket.OPEN) return;
    socket._socket.cork();
    while (socket.bufferedAmount < 1 << 20) socket.send(payload);
    socket._socket.uncork();
    if (socket._socket.writableNeedDrain) socket._socket.once('drain', pump);
    else setImmediate(pump);
  };
  socket.on('error', () => {});
  pump();
});
