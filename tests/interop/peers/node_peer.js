// Node's `ws` as a peer; usage as python_peer.py's.
'use strict';
const fs = require('fs');
const https = require('https');
const { WebSocket, WebSocketServer } = require('ws');
const payloads = require('./payloads.js');

function option(name, values) {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : process.argv.slice(at + 1, at + 1 + values);
}

function sendInThree(socket, bytes, binary) {
  const third = Math.floor(bytes.length / 3) + 1;
  for (let i = 0; i < 3; ++i) socket.send(bytes.subarray(i * third, (i + 1) * third), { binary, fin: i === 2 });
}

function serve() {
  const deflate = option('--deflate', 0) !== null;
  const tls = option('--tls', 2);
  const settings = { perMessageDeflate: deflate && { threshold: 0 }, maxPayload: 0 };
  let http = null;
  let server = null;
  if (tls) {
    http = https.createServer({ cert: fs.readFileSync(tls[0]), key: fs.readFileSync(tls[1]) });
    server = new WebSocketServer({ ...settings, server: http });
    http.listen(0, '127.0.0.1', () => console.log(http.address().port));
  } else {
    server = new WebSocketServer({ ...settings, host: '127.0.0.1', port: 0 });
    server.on('listening', () => console.log(server.address().port));
  }
  server.on('connection', (socket, request) => {
    socket.on('error', () => {});
    socket.on('message', (data, binary) => {
      if (request.url === '/fragmented') sendInThree(socket, data, binary);
      else socket.send(data, { binary });
    });
  });
}

async function talk() {
  const deflate = option('--deflate', 0) !== null;
  const ca = option('--ca', 1);
  const socket = new WebSocket(process.argv[3], {
    perMessageDeflate: deflate && { threshold: 0 }, maxPayload: 0, ca: ca ? fs.readFileSync(ca[0]) : undefined,
  });
  const waiting = [];
  const arrived = [];
  socket.on('error', (error) => { console.error(String(error)); process.exit(1); });
  socket.on('message', (data, binary) => {
    const next = waiting.shift();
    if (next) next({ data, binary });
    else arrived.push({ data, binary });
  });
  const receive = () => (arrived.length ? Promise.resolve(arrived.shift()) : new Promise((done) => waiting.push(done)));
  await new Promise((done) => socket.on('open', done));
  if (socket.extensions.includes('permessage-deflate') !== deflate) throw new Error(`extensions: ${socket.extensions}`);
  const tooEarly = (code, reason) => { console.error(`closed early with ${code} ${reason}`); process.exit(1); };
  socket.on('close', tooEarly);
  let count = 0;
  for (const [binary, size, fragmented] of payloads.conversation(option('--big', 0) !== null, deflate)) {
    const bytes = binary ? Buffer.from(payloads.binary(size).buffer) : Buffer.from(payloads.text(size));
    if (fragmented) sendInThree(socket, bytes, binary);
    else socket.send(bytes, { binary });
    const back = await receive();
    if (back.binary !== binary || !bytes.equals(back.data)) {
      throw new Error(`${binary ? 'binary' : 'text'} of ${size} bytes, fragmented: ${fragmented}: something else came back`);
    }
    ++count;
  }
  const ponged = new Promise((done) => socket.on('pong', (data) => done(data.toString())));
  socket.ping('interop');
  if (await ponged !== 'interop') throw new Error('wrong pong');
  socket.off('close', tooEarly);
  const closed = new Promise((done) => socket.on('close', done));
  socket.close(1000, 'done');
  if (await closed !== 1000) throw new Error('not closed with 1000');
  console.log(`${count} messages`);
}

if (process.argv[2] === 'server') serve();
else talk().catch((error) => { console.error(String(error)); process.exit(1); });
