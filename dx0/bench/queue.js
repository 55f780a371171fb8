import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Interrupt } from '../src/campaign/interrupt.js';
import { packageRoot, packageVersion } from '../src/campaign/packageRoot.js';
import { mergeRuns } from '../src/campaign/soak/mergeRuns.js';
import { soak } from '../src/campaign/soak/soak.js';
import { Sfc32 } from '../src/scenario/random.js';
import { answers, freePort } from './localPort.js';
const [shards = '200', kills = '4'] = process.argv.slice(2);
const SCENARIOS = ['kernels/lost-update', 'kernels/counter-ok', 'kernels/message-ok', 'kernels/philosophers'];
const SEED = 20_261_121;
const COMMON = ['--seed', String(SEED), '--cpus', '2', '--no-bridge', '--for', '1h', '--units', shards];
const AGENTS = 2;
const random = new Sfc32(Date.now() >>> 0);
const folder = mkdtempSync(join(tmpdir(), 'pagetorture-queue-'));
const children = new Set();
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const say = (text) => console.log(`${new Date().toISOString().slice(11, 19)}  ${text}`);
function start(command, args) {
  const child = spawn(command, args, { cwd: packageRoot, stdio: ['ignore', 'ignore', 'inherit'] });
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
}
const pagetorture = (...args) => start(process.execPath, [join(packageRoot, 'dist', 'src', 'cli', 'main.js'), ...args]);
async function end(child, signal) {
  const isAlive = child.exitCode === null && child.signalCode === null;
  const exit = isAlive ? once(child, 'exit') : undefined;
  if (signal !== undefined) child.kill(signal);
  await exit;
  return child.exitCode ?? child.signalCode ?? 'unknown';
}
/** @param place what it keeps lies there: another one has forgotten everything. */
async function redisServer(port, place) {
  mkdirSync(join(folder, place), { recursive: true });
  const where = ['--port', String(port), '--bind', '127.0.0.1', '--dir', join(folder, place)];
  const server = start('redis-server', [...where, '--appendonly', 'yes', '--logfile', 'log']);
  while (!(await answers(port))) await pause(50);
  return server;
}
const shardsThere = () => {
  const path = join(folder, 'many', 'shards');
  return existsSync(path) ? readdirSync(path).filter((name) => /^\d+$/.test(name)).length : 0;
};
/** A campaign during which agents are killed and Redis is restarted. @returns the coordinator's exit code. */
async function disturbed() {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let redis = await redisServer(port, 'redis-1');
  const began = performance.now();
  const where = ['--dir', join(folder, 'many'), '--shards', shards];
  const coordinator = pagetorture('soak', ...SCENARIOS, '--queue', url, ...where, ...COMMON);
  const agent = (i) =>
    pagetorture('agent', '--queue', url, '--dir', join(folder, `agent-${i}`), '--threads', '1', '--takeover', '5s');
  const agents = Array.from({ length: AGENTS }, (_, i) => agent(i));
  const restart = async (place, what) => {
    await end(redis, 'SIGTERM');
    await pause(1000);
    redis = await redisServer(port, place);
    say(`${shardsThere()} shards are back: Redis was restarted, ${what}`);
  };
  const kill = async () => {
    const i = random.below(AGENTS);
    await end(agents[i], 'SIGKILL');
    say(`${shardsThere()} shards are back: agent ${i + 1} was killed`);
    agents[i] = agent(i);
  };
  const all = Number(shards);
  const plan = [
    ...Array.from({ length: Number(kills) }, () => [1 + random.below(all - 1), kill]),
    [Math.floor(all / 3), () => restart('redis-1', 'with what it had kept')],
    [Math.floor((2 * all) / 3), () => restart('redis-2', 'and had forgotten everything')],
  ];
  for (const [at, act] of plan.toSorted(([a], [b]) => a - b)) {
    while (shardsThere() < at && coordinator.exitCode === null) await pause(20);
    // Somewhere in the middle of a shard.
    await pause(random.below(500));
    await act();
  }
  const code = await end(coordinator);
  say(`${shardsThere()} shards in ${((performance.now() - began) / 1000).toFixed(1)} s: exit code ${code}`);
  await Promise.all(agents.map((one) => end(one, 'SIGTERM')));
  await end(redis, 'SIGTERM');
  return code;
}
/** A soak of a process without a queue. */
function soakHere(name, shard) {
  return soak(
    {
      path: join(folder, name),
      wanted: { resume: false, scenarios: SCENARIOS, seed: SEED, cpus: 2, shard },
      forMs: 3_600_000,
      units: Math.ceil((Number(shards) - shard.index + 1) / shard.count),
      threads: 1,
      bridges: false,
      environment: {
        version: packageVersion,
        node: process.version,
        platform: process.platform,
        cores: AGENTS,
        started: new Date().toISOString(),
      },
    },
    { start: nothing, progress: nothing, finding: nothing, warning: nothing, end: nothing },
    new Interrupt(),
  );
}
const nothing = () => undefined;
/** What has to be the same for the same shards: all but times, what depends on them, and where files are. */
function counts({ verdict, totals, scenarios, findings }) {
  const isFixed = (key) => !/seconds$|^(?:operations\w*|freshShare|coverage|locks|folder|token)$/i.test(key);
  const inOrder = (of) => Object.entries(of).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const fixed = (of) =>
    Object.fromEntries(
      inOrder(of)
        .filter(([key]) => isFixed(key))
        .map(([key, value]) => [key, key === 'outcomes' ? Object.fromEntries(inOrder(value)) : value]),
    );
  return {
    verdict,
    ...fixed(totals),
    ...Object.fromEntries(scenarios.map((scenario) => [scenario.name, JSON.stringify(fixed(scenario))])),
    ...Object.fromEntries(findings.map((finding) => [finding.fingerprint, JSON.stringify(fixed(finding))])),
  };
}
/** Which order of locks closes a circle, and so its fingerprint, depends on what one soak has seen before: not compared. */
const verdictOf = ({ verdict, totals, findings }) => {
  const kinds = new Set(findings.map(({ oracle, scenario }) => `${oracle} in ${scenario}`));
  return `${verdict}, ${totals.units} units, ${[...kinds].toSorted().join(', ')}`;
};
function compare(was, is) {
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const same = was[key] === is[key];
    if (!same) process.exitCode = 1;
    console.log(`${same ? 'same ' : 'OTHER'}  ${key}: ${String(is[key])}${same ? '' : `, to be ${String(was[key])}`}`);
  }
}
async function main() {
  try {
    await disturbed();
    const all = Array.from({ length: Number(shards) }, (_, i) => i + 1);
    const many = mergeRuns(all.map((index) => join(folder, 'many', 'shards', String(index))));
    const began = performance.now();
    const one = await soakHere('one', { index: 1, count: 1 });
    say(`one soak of one process took ${((performance.now() - began) / 1000).toFixed(1)} s`);
    compare({ 'verdict of one soak': verdictOf(one) }, { 'verdict of one soak': verdictOf(many) });
    for (const index of all) await soakHere(`alone-${index}`, { index, count: Number(shards) });
    say('the same shards in one process are done, too');
    compare(counts(mergeRuns(all.map((index) => join(folder, `alone-${index}`)))), counts(many));
    console.log(process.exitCode === 1 ? 'OTHER' : 'SAME');
  } finally {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}
await main();
//# sourceMappingURL=queue.js.map
