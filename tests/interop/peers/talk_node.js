// The same server as talk_python.py with Node's `ws`.
'use strict';
const crypto = require('crypto');
const { WebSocketServer } = require('ws');

const offset = Number(process.argv[2] || 0);
let trades = 100;
const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
server.on('listening', () => console.log(server.address().port));
server.on('connection', socket => {
  const tokens = new Set();
  const say = message => socket.send(JSON.stringify(message));
  say({ type: 'welcome', session: crypto.randomBytes(12).toString('hex'), at: Date.now() });
  socket.on('message', data => {
    const text = data.toString();
    if (text === 'ping') {
      socket.send('pong');
      return;
    }
    const message = JSON.parse(text);
    if (message.jsonrpc) {
      say({ jsonrpc: '2.0', id: message.id, result: message.params.reduce((a, b) => a + b, offset) });
    } else if (message.op === 'login') {
      const ticket = crypto.randomBytes(18).toString('base64url');
      tokens.add(ticket);
      say({ op: 'session', user: message.user, ticket });
    } else if (message.op === 'join') {
      say({ op: tokens.has(message.ticket) ? 'joined' : 'refused', room: message.room });
    } else if (message.op === 'subscribe') {
      say({ op: 'subscribed', channel: message.channel });
      for (let i = 0; i < 5; ++i)
        say({ op: 'trade', seq: trades++, price: 100 + crypto.randomInt(1000) / 100 });
    }
  });
});
