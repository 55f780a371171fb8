import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Interrupt } from '../../src/campaign/interrupt.ts';
import { mergeRuns } from '../../src/campaign/soak/mergeRuns.ts';
import { soak } from '../../src/campaign/soak/soak.ts';
import { environment } from '../../src/cli/environment.ts';
import { tee } from '../../src/cli/reporting/tee.ts';
import type { MergeReport } from '../../src/report/mergeReport.ts';
import type { SoakReport, SoakReporter } from '../../src/report/soakReport.ts';
import { campaignCommand } from '../../src/cli/campaignCommand.ts';
import { freePort } from '../../bench/localPort.ts';
import { hasRedis, RedisServer } from '../campaign/queue/redisServer.ts';
import { temporaryFolder } from '../campaign/stressToys.ts';
import { CliRun } from './runCli.ts';

const SCENARIOS = ['kernels/lost-update', 'kernels/counter-ok'];
const SEED = ['--seed', '3', '--cpus', '2', '--no-bridge', '--for', '5m'];

interface Summary {
  readonly totals: Readonly<Record<string, number>>;
}

const summaryOf = (folder: string): Summary =>
  JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as Summary;

/** A soak in this process. @param units of all shards together. */
function soakHere(path: string, units: number, shard = { index: 1, count: 1 }): Promise<SoakReport> {
  return soak(
    {
      path,
      wanted: { resume: false, scenarios: SCENARIOS, seed: 3, cpus: 2, shard },
      forMs: 300_000,
      units: Math.ceil((units - shard.index + 1) / shard.count),
      threads: 1,
      bridges: false,
      environment: environment(),
    },
    tee<SoakReporter>([]),
    new Interrupt(),
  );
}

/** What has to be the same, whoever did it: all but times, what depends on them, and where files are. */
const countsOf = ({ verdict, totals, scenarios, findings }: MergeReport): unknown =>
  JSON.parse(JSON.stringify({ verdict, totals, scenarios, findings }), (key, value: unknown) =>
    /seconds$|^(?:operations\w*|coverage|locks|freshShare|folder|token)$/i.test(key) ? undefined : value,
  );

const agent = (url: string, folder: string, ...more: string[]): CliRun => {
  const run = new CliRun(['agent', '--queue', url, '--dir', folder, '--threads', '1', '--takeover', '1s', ...more]);
  onTestFinished(() => run.kill('SIGKILL'));
  return run;
};

const coordinator = (url: string, folder: string, ...more: string[]): CliRun => {
  const run = new CliRun(['soak', ...SCENARIOS, '--queue', url, '--dir', folder, ...SEED, ...more]);
  onTestFinished(() => run.kill('SIGKILL'));
  return run;
};

/** For what is refused before anything begins. */
const inProcess = (queue: string, dir: string, more: object = {}): Promise<number> =>
  campaignCommand(SCENARIOS, { queue, dir, resume: true, bug: [], bridge: true, reporter: [], ...more });

const shardsIn = (folder: string): string[] =>
  existsSync(join(folder, 'shards')) ? readdirSync(join(folder, 'shards')).filter((name) => /^\d+$/.test(name)) : [];

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe.skipIf(!hasRedis)('with a Redis', () => {
  test('an agent is killed, Redis forgets everything: the verdict is that of one process', async () => {
    const folder = temporaryFolder();
    const redis = await RedisServer.start();
    const run = coordinator(redis.url, join(folder, 'many'), '--units', '9', '--shards', '6');
    const victim = agent(redis.url, join(folder, 'a'));
    await victim.sees('shard 1 found');
    victim.kill('SIGKILL');
    const other = agent(redis.url, join(folder, 'b'));
    await until(() => shardsIn(join(folder, 'many')).length >= 2);
    await redis.restart();
    const { code, stdout } = await run.end();
    expect(stdout).toMatch(/warning: redis:\S+ is gone: waiting[^]*warning: redis:\S+ is back/);
    expect(code).toBe(1);
    other.kill('SIGTERM');
    expect((await other.end()).code).toBe(143);
    const many = mergeRuns(shardsIn(join(folder, 'many')).map((name) => join(folder, 'many', 'shards', name)));
    expect(many.runs).toHaveLength(6);
    // The same shards without a queue: the same counts.
    const alone = many.runs.map(({ shard }) => join(folder, `shard${shard.index}`));
    for (const [i, path] of alone.entries()) await soakHere(path, 9, many.runs[i]!.shard);
    expect(countsOf(many)).toEqual(countsOf(mergeRuns(alone)));
    // Without shards leads are drawn from other units: the same verdict.
    const { verdict, totals, findings } = await soakHere(join(folder, 'one'), 9);
    expect(many).toMatchObject({ verdict, totals: { units: totals.units } });
    expect(many.findings.map(({ fingerprint }) => fingerprint)).toEqual(findings.map(({ fingerprint }) => fingerprint));
  });

  test('what an agent should not do is refused, and told to whoever waits; the rest is worked off', async () => {
    const folder = temporaryFolder();
    const redis = await RedisServer.start();
    const evil = join(folder, 'evil.ts');
    writeFileSync(evil, `import { writeFileSync } from 'node:fs'; writeFileSync('${folder}/executed', '');`);
    writeFileSync(join(folder, 'package.json'), '{}');
    const run = coordinator(redis.url, join(folder, 'run'), '--units', '2', '--shards', '2');
    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    while ((await client.hlen('pagetorture:campaigns')) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const [good] = (await client.hvals('pagetorture:campaigns')) as [string];
    const campaign = JSON.parse(good) as { readonly id: string };
    const inject = (id: string, change: object): Promise<number> =>
      client.hset('pagetorture:campaigns', id, JSON.stringify({ ...campaign, id, ...change }));
    await inject('../../../../tmp/x', {});
    await inject('1'.repeat(16), { extra: '\u001B[2J' });
    await inject('2'.repeat(16), { bugs: ['x'.repeat(80_000)] });
    await inject('3'.repeat(16), { build: '000000000000' });
    await inject('4'.repeat(16), { version: '99.0.0\u001B[2J' });
    await inject('5'.repeat(16), { scenarios: [evil] });
    await inject('6'.repeat(16), { scenarios: ['../../../../../../../etc/passwd.ts'] });
    const queue = new Queue(campaign.id, { connection: client, prefix: 'pagetorture' });
    await queue.addBulk([
      { name: 'shard', data: { shard: '../../x' }, opts: { jobId: 'shard-x', lifo: true } },
      { name: 'shard', data: { shard: 1, scenario: evil }, opts: { jobId: 'more', lifo: true } },
      { name: 'shard', data: { shard: 'x'.repeat(1 << 20) }, opts: { jobId: 'long', lifo: true } },
    ]);
    await client.hset(`pagetorture:results:${campaign.id}`, '2', 'nonsense', '../../x', 'nonsense');
    const worker = agent(redis.url, join(folder, 'agent'));
    const { code, stdout } = await run.end();
    expect(code).not.toBe(2);
    expect(stdout).toMatch(/what came back of shard 2 is refused, it is done again: it cannot be unpacked/);
    expect(stdout).toMatch(/a job that is none of ours, shard-x, is given up: \S+: it names no shard/);
    expect(stdout).toMatch(/\n(?:PASS|FAIL) {2}2 of 2 shards, 2 units/);
    const why = async (id: string): Promise<string> =>
      Object.values(await client.hgetall(`pagetorture:refusals:${id.repeat(16)}`)).join();
    expect(await why('3')).toMatch(/^its build is 0{12}, here it is [0-9a-f]{12}: give all hosts the same sources$/);
    expect(await why('4')).toMatch(/^it is of version 99/);
    expect(await why('5')).toBe(
      `${evil} is not here: begin the agent in a folder that has the same sources as the coordinator's`,
    );
    expect(await why('6')).toMatch(/passwd\.ts is not here/);
    worker.kill('SIGTERM');
    const told = await worker.end();
    expect(told.code).toBe(143);
    expect(told.stdout.match(/the campaign \S+ is refused: it is none that pagetorture writes/g)).toHaveLength(3);
    expect(told.stdout).not.toContain('\u001B');
    expect(readdirSync(folder).toSorted()).toEqual(['agent', 'evil.ts', 'package.json', 'run']);
    expect(readdirSync(join(folder, 'agent'))).toEqual([campaign.id]);
    expect(readdirSync(join(folder, 'agent', campaign.id)).toSorted()).toEqual(['1', '2']);
  });

  test('a coordinator ends when it is told to, is alone in its directory, and goes on', async () => {
    const folder = join(temporaryFolder(), 'run');
    const redis = await RedisServer.start('--appendonly', 'yes');
    const first = coordinator(redis.url, folder, '--units', '2', '--shards', '2');
    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    while ((await client.keys('pagetorture:*:shard-2')).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(inProcess(redis.url, folder)).rejects.toThrow('another soak works in this directory (process ');
    first.kill('SIGINT');
    const { code, stderr } = await first.end();
    expect(stderr).toMatch(/interrupted by SIGINT before a shard was back, go on with --resume\.\n$/);
    expect(code).toBe(130);
    const worker = agent(redis.url, join(folder, '../agent'), '--once');
    await worker.end();
    await expect(inProcess(redis.url, folder, { shards: '1' })).rejects.toThrow('was begun with shards 2, not 1');
    const again = coordinator(redis.url, folder, '--resume');
    await until(() => shardsIn(folder).length === 1);
    const other = agent(redis.url, join(folder, '../other'), '--once');
    const [, { code: otherCode }] = await Promise.all([again.end(), other.end()]);
    expect(summaryOf(folder).totals).toMatchObject({ units: 2 });
    expect(otherCode).toBe(0);
  });
});

test('without a Redis a queue ends at once, and nothing is made', async () => {
  const folder = temporaryFolder();
  const url = `redis://:secret@127.0.0.1:${await freePort()}`;
  await expect(inProcess(url, join(folder, 'run'))).rejects.toThrow(
    /^there is no Redis at redis:\/\/127\S+ \(ECONNREFUSED\)$/,
  );
  const { code, stdout, stderr } = await agent(url, join(folder, 'agent')).end();
  expect(stderr).toMatch(/^pagetorture: there is no Redis at redis:\/\/127\S+ \(ECONNREFUSED\)\. Start one [^\n]+\n$/);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  [{ shard: '1/2' }, '--shard does not go with --queue'],
  [{ threads: '2' }, '--threads does not go with --queue'],
  [{ corpus: 'x' }, '--corpus does not go with --queue'],
  [{ units: '2', shards: '3' }, '--units 2 are not enough for --shards 3'],
])('options %j do not go with a queue', async (options, message) => {
  const folder = temporaryFolder();
  await expect(inProcess('redis://127.0.0.1:1', join(folder, 'run'), options)).rejects.toThrow(message);
  expect(readdirSync(folder)).toEqual([]);
});
