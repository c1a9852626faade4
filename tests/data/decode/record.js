// Records the conversations of this folder with the real libraries, through a proxy that writes down every message. In a folder of its own:
//   npm install socket.io@4.8.1 socket.io-client@4.8.1 graphql@16 graphql-ws@5 @stomp/stompjs@7 stomp-broker-js @microsoft/signalr@8 ws@8.18.0
//   node record.js OUTFOLDER
'use strict';
const fs = require('fs'), http = require('http'), path = require('path');
const {WebSocket, WebSocketServer} = require('ws');
const out = process.argv[2];
const wait = ms => new Promise(r => setTimeout(r, ms));
// A proxy that writes down every message.
function proxy(backendPort, name) {
    return new Promise(resolve => {
        const lines = [];
        const server = http.createServer((req, res) => { res.writeHead(404); res.end(); });
        const wss = new WebSocketServer({noServer: true});
        server.on('upgrade', (req, socket, head) => {
            const offered = (req.headers['sec-websocket-protocol'] || '').split(',').map(s => s.trim()).filter(Boolean);
            const back = new WebSocket(`ws://127.0.0.1:${backendPort}${req.url}`, offered);
            const early = [];
            back.on('message', (d, bin) => early.push([d, bin]));
            back.on('open', () => {
                wss.options.handleProtocols = () => back.protocol || false;
                wss.handleUpgrade(req, socket, head, front => {
                    lines.push(JSON.stringify({target: req.url, subprotocol: back.protocol}));
                    const note = (from, d, bin) => lines.push(JSON.stringify(bin ? {from, base64: d.toString('base64')} : {from, text: d.toString()}));
                    const down = (d, bin) => { note('server', d, bin); front.send(d, {binary: bin}); };
                    back.removeAllListeners('message');
                    early.forEach(([d, bin]) => down(d, bin));
                    back.on('message', down);
                    front.on('message', (d, bin) => { note('client', d, bin); back.send(d, {binary: bin}); });
                    front.on('close', () => back.close());
                    back.on('close', (code, reason) => front.close());
                });
            });
        });
        server.listen(0, '127.0.0.1', () => resolve({port: server.address().port, end: () => { fs.writeFileSync(path.join(out, name + '.jsonl'), lines.join('\n') + '\n'); server.close(); }}));
    });
}
async function socketIo() {
    const {Server} = require('socket.io'), {io} = require('socket.io-client');
    const web = http.createServer(); const server = new Server(web, {pingInterval: 300, pingTimeout: 2000});
    server.on('connection', s => { s.on('hey', (...a) => s.emit('hey back', ...a)); s.on('file', (b, cb) => cb(b)); s.emit('blob', Buffer.from([1, 2, 3]), Buffer.from([4])); });
    server.of('/admin').on('connection', s => s.on('sum', (a, b, cb) => cb(a + b)));
    server.of('/closed').use((s, next) => next(new Error('Not authorised')));
    await new Promise(r => web.listen(0, '127.0.0.1', r));
    const p = await proxy(web.address().port, 'socket.io');
    const c = io(`http://127.0.0.1:${p.port}/`, {transports: ['websocket'], auth: {token: 't'}});
    await new Promise(r => c.on('connect', r));
    c.emit('hey', 1, {a: 'ü'}, null);
    await new Promise(r => c.emit('file', Buffer.from([9, 9]), r));
    const admin = c.io.socket('/admin'); admin.connect();
    await new Promise(r => admin.emit('sum', 1, 2, r));
    const closed = c.io.socket('/closed'); closed.connect();
    await new Promise(r => closed.on('connect_error', r));
    await wait(800);
    admin.disconnect(); await wait(100); c.disconnect(); await wait(200);
    server.close(); p.end();
}
async function graphqlWs() {
    const {buildSchema} = require('graphql'), {useServer} = require('graphql-ws/lib/use/ws'), {createClient} = require('graphql-ws');
    const schema = buildSchema('type Query { a: Int } type Subscription { tick: Int }');
    const wss = new WebSocketServer({port: 0, host: '127.0.0.1', handleProtocols: () => 'graphql-transport-ws'});
    await new Promise(r => wss.on('listening', r));
    useServer({schema, roots: {query: {a: 1}, subscription: {tick: async function* () { for (let i = 0; i < 3; ++i) yield {tick: i}; }}}}, wss, 200);
    const p = await proxy(wss.address().port, 'graphql-transport-ws');
    const c = createClient({url: `ws://127.0.0.1:${p.port}/graphql`, webSocketImpl: WebSocket, keepAlive: 150, lazy: false});
    const run = q => new Promise(r => c.subscribe(q, {next() {}, error: r, complete: r}));
    await run({operationName: 'OnTick', query: 'subscription OnTick { tick }'});
    await run({query: '{ a }'}); await run({query: '{ wrong }'});
    await wait(400); await c.dispose(); await wait(200); wss.close(); p.end();
}
async function stomp() {
    const Broker = require('stomp-broker-js'), {Client} = require('@stomp/stompjs');
    Object.assign(global, {WebSocket});
    const web = http.createServer(); new Broker({server: web, path: '/ws', heartbeat: [300, 300]});
    await new Promise(r => web.listen(0, '127.0.0.1', r));
    const p = await proxy(web.address().port, 'stomp');
    const c = new Client({brokerURL: `ws://127.0.0.1:${p.port}/ws`, heartbeatIncoming: 300, heartbeatOutgoing: 300, reconnectDelay: 0});
    await new Promise(r => { c.onConnect = r; c.activate(); });
    const sub = c.subscribe('/queue/a', () => {});
    await wait(100);
    c.publish({destination: '/queue/a', body: '{"k":1}', headers: {priority: '9', receipt: 'r-1'}});
    await wait(900); sub.unsubscribe(); await wait(100); await c.deactivate(); await wait(300); web.close(); p.end();
}
async function signalr() {
    // The client is the real one; what answers is ours.
    const {HubConnectionBuilder, HttpTransportType, LogLevel} = require('@microsoft/signalr');
    const wss = new WebSocketServer({port: 0, host: '127.0.0.1'}); await new Promise(r => wss.on('listening', r));
    const RS = '\x1e';
    wss.on('connection', ws => ws.on('message', d => d.toString().split(RS).filter(Boolean).forEach(t => {
        const m = JSON.parse(t);
        if (m.protocol) ws.send('{}' + RS + JSON.stringify({type: 1, target: 'Tick', arguments: [1]}) + RS);
        else if (m.type === 1 && m.invocationId) ws.send(JSON.stringify(m.target === 'Fail' ? {type: 3, invocationId: m.invocationId, error: 'no'} : {type: 3, invocationId: m.invocationId, result: m.arguments}) + RS);
        else if (m.type === 4) ws.send([1, 2].map(i => JSON.stringify({type: 2, invocationId: m.invocationId, item: i}) + RS).join('') + JSON.stringify({type: 3, invocationId: m.invocationId}) + RS);
    })));
    const p = await proxy(wss.address().port, 'signalr');
    const c = new HubConnectionBuilder().withUrl(`http://127.0.0.1:${p.port}/hub`, {skipNegotiation: true, transport: HttpTransportType.WebSockets, WebSocket}).configureLogging(LogLevel.None).build();
    c.keepAliveIntervalInMilliseconds = 200; c.on('Tick', () => {});
    await c.start(); await c.invoke('Echo', 'a', 1); await c.invoke('Fail').catch(() => {}); await c.send('Note', 1);
    await new Promise(r => c.stream('Count', 2).subscribe({next() {}, complete: r, error: r}));
    await wait(600); await c.stop(); await wait(200); wss.close(); p.end();
}
(async () => { fs.mkdirSync(out, {recursive: true}); for (const f of [socketIo, graphqlWs, stomp, signalr]) { await f(); console.log(f.name); } process.exit(0); })();
