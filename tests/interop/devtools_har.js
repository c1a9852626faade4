// A HAR export read by the importer of Chromium's own developer tools: devtools_har.js FRAMESCOPE_CLI. A session with our
// echo server is kept, exported, and what the importer makes of it is compared with what `show` tells.
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { spawn, spawnSync } = require('child_process');

function skip(why) {
  console.log(`FRAMESCOPE-SKIPPED: ${why}`);
  process.exit(0);
}

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(name => spawnSync(name, ['--version']).status === 0);
if (!browser)
  skip('no Chromium here');
let WebSocket;
try {
  WebSocket = require('ws');
} catch {
  skip('the npm package ws was not installed (./dev test does)');
}

const cli = process.argv[2];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'framescope-har-'));
const children = [];

function start(program, args, stream, pattern) {
  // A group of its own: the browser's helpers end with it.
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  children.push(child);
  return new Promise((resolve, reject) => {
    let text = '';
    child[stream].on('data', block => {
      text += block;
      const found = text.match(pattern);
      if (found)
        resolve(found[1]);
    });
    child.on('exit', () => reject(new Error(`${program} ended: ${text}`)));
  });
}

function run(...args) {
  const result = spawnSync(cli, args, { encoding: 'utf8', input: '' });
  if (result.status !== 0)
    throw new Error(`${args.join(' ')} ended with ${result.status}: ${result.stderr}`);
  return result.stdout;
}

async function importedBy(har) {
  const debug = await start(browser, ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
    '--remote-debugging-port=0', '--remote-allow-origins=*', `--user-data-dir=${path.join(folder, 'profile')}`, 'about:blank'], 'stderr',
    /DevTools listening on ws:\/\/([^/]+)\//);
  const page = 'devtools://devtools/bundled/devtools_app.html';
  const target = await (await fetch(`http://${debug}/json/new?${page}`, { method: 'PUT' })).json();
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => { socket.on('open', resolve); socket.on('error', reject); });
  const answers = new Map();
  let last = 0;
  socket.on('message', data => {
    const message = JSON.parse(data);
    answers.get(message.id)?.(message);
  });
  const evaluate = expression => new Promise(resolve => {
    answers.set(++last, message => resolve(message.result));
    socket.send(JSON.stringify({ id: last, method: 'Runtime.evaluate', params: { expression, awaitPromise: true, returnByValue: true } }));
  });
  const expression = `(async () => {
    const har = await import('devtools://devtools/bundled/models/har/har.js');
    const root = new har.HARFormat.HARRoot(JSON.parse(${JSON.stringify(har)}));
    return JSON.stringify(har.Importer.Importer.requestsFromHARLog(root.log).map(request => ({
      url: request.url(), status: request.statusCode, type: request.resourceType().name(),
      frames: request.frames().map(frame => ({ type: frame.type, opcode: frame.opCode, data: frame.text, time: frame.time })) })));
  })()`;
  // The page may still be loading: then the modules are not there yet.
  for (let left = 60; ; --left) {
    const result = await evaluate(expression);
    if (result?.result?.type === 'string')
      return JSON.parse(result.result.value);
    const why = result?.exceptionDetails?.exception?.description ?? JSON.stringify(result);
    if (/Failed to fetch|Cannot find|not found/i.test(why) && left < 30)
      skip(`this Chromium keeps its importer elsewhere: ${why.split('\n')[0]}`);
    if (left === 0)
      throw new Error(why);
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}

async function main() {
  const url = JSON.parse(await start(cli, ['serve', '--port', '0', '--behaviour', 'echo', '--format', 'jsonl'], 'stdout', /^(.*)\n/)).url;
  const capture = path.join(folder, 'a.fscope');
  const out = path.join(folder, 'a.har');
  run('connect', url, '--capture', capture, '--send', 'hällo "world"', '--send-hex', '0001ff', '--fragment', '3,3', '--send', 'fragmented', '--ping', 'beat',
    '--count', '3', '--timeout', '60', '--format', 'jsonl');
  run('export', capture, '--to', 'har', '--out', out);
  const shown = run('show', capture, '--format', 'jsonl', '--filter', '-type:event').trim().split('\n').map(line => JSON.parse(line));
  const imported = await importedBy(fs.readFileSync(out, 'utf8'));
  const check = (what, seen, wanted) => {
    if (JSON.stringify(seen) !== JSON.stringify(wanted))
      throw new Error(`${what}: ${JSON.stringify(seen)} instead of ${JSON.stringify(wanted)}`);
  };
  check('requests', imported.length, 1);
  check('type', imported[0].type, 'websocket');
  check('status', imported[0].status, 101);
  check('address', imported[0].url, url);
  // HAR holds messages: of a fragmented one the last frame stands for all.
  const whole = shown.filter(frame => frame.opcode >= 8 || frame.ends);
  check('messages', imported[0].frames.map(frame => frame.type), whole.map(frame => (frame.dir === 'out' ? 'send' : 'receive')));
  imported[0].frames.forEach((frame, i) => {
    check(`time of ${i}`, Math.abs(frame.time - whole[i].wall_ns / 1e9) < 1e-5, true);
    if (whole[i].opcode !== 0) {
      check(`opcode of ${i}`, frame.opcode, whole[i].opcode);
      const bytes = whole[i].base64 ?? Buffer.from(whole[i].text, 'utf8').toString('base64');
      check(`data of ${i}`, frame.opcode === 1 ? Buffer.from(frame.data, 'utf8').toString('base64') : frame.data, bytes);
    }
  });
  check('the fragmented one', imported[0].frames.filter(frame => frame.opcode === 1 && frame.data === 'fragmented').length, 2);
  console.log(`${imported[0].frames.length} messages are in Chromium's developer tools as they are in the capture`);
}

main().then(() => 0, error => {
  console.error(error.message);
  return 1;
}).then(async status => {
  const ended = children.map(child => child.exitCode !== null || child.signalCode !== null ? null : new Promise(done => child.once('exit', done)));
  for (const child of children) {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  await Promise.all(ended);
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  } catch (error) {
    // A helper that is slow to die may still write its profile; what is left lies in the system's temporary folder.
    console.log(`${folder} was not removed whole: ${error.code}`);
  }
  process.exit(status);
});
