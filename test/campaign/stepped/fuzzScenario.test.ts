import type { Search } from '../../../src/explore/exhaustive/completeness.ts';
import { expect, test } from 'vitest';
import { Interrupt } from '../../../src/campaign/interrupt.ts';
import { FuzzScenario, type FuzzScenarioOptions } from '../../../src/campaign/stepped/fuzzScenario.ts';
import { STOP } from '../../../src/campaign/stepped/progressWords.ts';
import { FakePool, foundCase } from './fakePool.ts';

function scenario(threads: number, rest: Partial<FuzzScenarioOptions> = {}) {
  const pool = new FakePool(threads);
  const interrupt = new Interrupt();
  const run = new FuzzScenario({
    setup: {} as FuzzScenarioOptions['setup'],
    pool: pool.asPool,
    seed: 7,
    strategyOf: (chunk) => ({ strategy: chunk % 2 === 0 ? 'surw' : 'pct:3', executions: 100 }),
    executions: 1000,
    deadline: Infinity,
    interrupt,
    isFixed: false,
    ...rest,
  });
  return { pool, interrupt, run, ended: run.run() };
}

test('chunks are handed out in order until all executions are planned; the last one gets what is left', async () => {
  const { pool, run, ended } = scenario(2, { executions: 250 });
  for (const chunk of [0, 1, 2]) (await pool.chunk(chunk)).end();
  await ended;
  expect(pool.pending.map(({ task }) => [task.chunk, task.strategy, task.executions, task.seed])).toEqual([
    [0, 'surw', 100, 7],
    [1, 'pct:3', 100, 7],
    [2, 'surw', 50, 7],
  ]);
  expect(run.tally).toMatchObject({ executions: 250, steps: 2500, longest: 10 });
  expect([...run.tally.strategies.values()]).toEqual([
    { strategy: 'surw', executions: 150, findings: 0 },
    { strategy: 'pct:3', executions: 100, findings: 0 },
  ]);
  expect(run.found).toBeUndefined();
});

test('the finding of the lowest chunk counts, whichever comes first, and no further chunk begins', async () => {
  const { pool, run, ended } = scenario(3);
  (await pool.chunk(2)).end({ executions: 5, found: foundCase(2, 4) });
  (await pool.chunk(1)).end({ executions: 9, found: foundCase(1, 8, 'pct:3') });
  (await pool.chunk(0)).end();
  await ended;
  expect(pool.pending).toHaveLength(3);
  expect(run.found).toMatchObject({ chunk: 1, execution: 8 });
  // All 100 of chunk 0, and 9 of chunk 1.
  expect(run.foundAt).toBe(109);
});

test('the number of the failing execution does not depend on the number of threads', async () => {
  const one = scenario(1);
  (await one.pool.chunk(0)).end();
  (await one.pool.chunk(1)).end({ executions: 9, found: foundCase(1, 8) });
  await one.ended;
  expect(one.run.foundAt).toBe(109);
});

test('a chunk that does not get on is given up, and so is the scenario', async () => {
  const { pool, run, ended } = scenario(2);
  (await pool.chunk(1)).hang();
  (await pool.chunk(0)).hang();
  await ended;
  expect(run.hung).toMatchObject({ chunk: 0, strategy: 'surw' });
  expect(pool.pending).toHaveLength(2);
});

test('an error that is no hang ends it', async () => {
  const { pool, ended } = scenario(1);
  (await pool.chunk(0)).crash(new Error('no memory'));
  await expect(ended).rejects.toThrow('no memory');
});

test('what an exhaustive search leaves of its share goes to others', async () => {
  const { pool, run, ended } = scenario(1, { executions: 150 });
  (await pool.chunk(0)).end({ executions: 10, exhausted: true, search: search({ isOver: true }) });
  (await pool.chunk(1)).end();
  (await pool.chunk(2)).end();
  await ended;
  expect(pool.pending.map(({ task }) => task.executions)).toEqual([100, 100, 40]);
  // Its programs are drawn: another one may still fail.
  expect(run.isVerified).toBe(false);
});

test('programs that are always the same are verified once a search of all schedules ends', async () => {
  const { pool, run, ended } = scenario(1, { isFixed: true });
  (await pool.chunk(0)).end({ executions: 10, exhausted: true, search: search({ isOver: true, cut: 1 }) });
  (await pool.chunk(1)).end({ executions: 10, exhausted: true, search: search({ isOver: true }) });
  await ended;
  expect(run.isVerified).toBe(true);
  expect(pool.pending).toHaveLength(2);
});

test('a search that came to its end without proving anything is not begun again', async () => {
  const strategyOf = () => ({ strategy: 'dpor', executions: 1000 });
  const { pool, run, ended } = scenario(1, { isFixed: true, strategyOf });
  const search = { executions: 10, blocked: 0, cut: 1, isOver: true };
  (await pool.chunk(0)).end({ executions: 10, exhausted: true, search });
  await ended;
  expect(pool.pending).toHaveLength(1);
  expect(run.isVerified).toBe(false);
});

test('after a search that proved nothing the other strategies go on, and one that is longer', async () => {
  const strategyOf = (chunk: number) => ({ strategy: chunk % 2 === 0 ? 'dpor' : 'pos', executions: 100 });
  const { pool, ended } = scenario(1, { isFixed: true, strategyOf, executions: 250 });
  const isCut = search({ isOver: true, cut: 1 });
  (await pool.chunk(0)).end({ executions: 10, exhausted: true, search: isCut });
  (await pool.chunk(1)).end();
  (await pool.chunk(2)).end({ executions: 10, exhausted: true, search: isCut });
  (await pool.chunk(3)).end();
  (await pool.chunk(4)).end({ executions: 30 });
  await ended;
  expect(pool.pending.map(({ task }) => task.strategy)).toEqual(['dpor', 'pos', 'dpor', 'pos', 'dpor']);
});

test('at the deadline, and when a signal comes, chunks under way are asked to stop', async () => {
  const late = scenario(2, { deadline: -Infinity });
  const first = await late.pool.chunk(0);
  // Not even the first execution would be had otherwise.
  expect(late.pool.pending).toHaveLength(1);
  await stopOf(first.task.progress);
  first.end({ executions: 1 });
  await late.ended;

  const { pool, interrupt, ended } = scenario(2);
  const chunks = [await pool.chunk(0), await pool.chunk(1)];
  interrupt.request('SIGINT');
  for (const { task } of chunks) await stopOf(task.progress);
  for (const chunk of chunks) chunk.end({ executions: 3 });
  await ended;
  expect(pool.pending).toHaveLength(2);
});

async function stopOf(progress: SharedArrayBuffer): Promise<void> {
  await expect.poll(() => new Float64Array(progress)[STOP], { interval: 10, timeout: 10_000 }).toBe(1);
}

test('executions under way count as soon as they are done', async () => {
  const { pool, run, ended } = scenario(1, { executions: 100 });
  const chunk = await pool.chunk(0);
  new Float64Array(chunk.task.progress).set([7, 70]);
  expect([run.executions, run.steps]).toEqual([7, 70]);
  chunk.end();
  await ended;
  expect([run.executions, run.steps]).toEqual([100, 1000]);
});

const search = (of: Partial<Search>): Search => ({ executions: 10, blocked: 0, cut: 0, isOver: false, ...of });
