import { expect, test } from 'vitest';
import { scenarioFile } from '../../../src/campaign/scenarioFile.ts';
import { exploreChunk } from '../../../src/campaign/stepped/exploreChunk.ts';
import type { LockHistory } from '../../../src/campaign/stepped/explorerProtocol.ts';
import { lockOrderCounts } from '../../../src/campaign/stepped/lockOrderCounts.ts';
import { progressMemory } from '../../../src/campaign/stepped/progressWords.ts';
import { loadStepped } from '../../../src/campaign/stepped/steppedScenario.ts';
import { SteppedRunner } from '../../../src/campaign/stepped/steppedRunner.ts';
import { traceCase } from '../../../src/campaign/stepped/traceCase.ts';
import { Serial } from '../../../src/explore/strategies/serial.ts';
import { Schedule } from '../../../src/explore/schedule.ts';
import { fixedPlan } from '../../../src/campaign/stepped/fixedPlan.ts';

async function runnerOf(name: string): Promise<{ runner: SteppedRunner; setup: object }> {
  const file = scenarioFile(name);
  const setup = { file, patches: [], settings: {}, fine: false, stepLimit: 20_000, detectors: true };
  return { runner: new SteppedRunner(await loadStepped(file, setup), setup), setup };
}

test('locks that are inferred from the steps: who took which when, who waits, and in how many executions', async () => {
  const { runner, setup } = await runnerOf('kernels/lock-order');
  const task = { kind: 'chunk', setup, seed: 1, chunk: 0, strategy: 'dpor', executions: 1000 } as const;
  const { found, lockOrders, executions } = exploreChunk(runner, { ...task, progress: progressMemory() } as never);
  const traced = traceCase(runner, found!.plan, Schedule.of(found!.schedule));
  const locks = traced.locks as LockHistory;
  const taken = locks.changes.filter(({ isTaken }) => isTaken);
  expect(taken.map(({ cpu, lock }) => `CPU${cpu} ${lock}`).toSorted()).toEqual(['CPU0 firstLock', 'CPU1 secondLock']);
  expect(locks.changes).toHaveLength(2);
  for (const [cpu, { holds, waitsFor }] of locks.cpus.entries()) {
    expect(holds).toHaveLength(1);
    expect(holds[0]!.sinceStep).toBe(taken.find((change) => change.cpu === cpu)!.step);
    expect(waitsFor?.object).toBe(cpu === 0 ? 'secondLock' : 'firstLock');
  }
  const [order, ...others] = lockOrderCounts(lockOrders, locks.changes, '');
  expect(others).toEqual([]);
  expect(order).toMatchObject({ first: 'firstLock', second: 'secondLock' });
  expect(order!.times).toBeGreaterThan(0);
  expect(order!.inverse).toBeGreaterThan(0);
  expect(order!.times + order!.inverse).toBeLessThanOrEqual(2 * executions);
});

test('locks as the scenario tells of them, given back as they were taken', async () => {
  const { runner } = await runnerOf('small/put-put');
  const { bare } = runner.scenario;
  const plan = fixedPlan(bare, bare.programs!(runner.program.cpus));
  const { locks, outcome } = traceCase(runner, plan, Schedule.of([]), new Serial());
  expect(outcome).toBe('complete');
  const { changes, cpus } = locks!;
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.map(({ step }) => step)).toEqual(changes.map(({ step }) => step).toSorted((a, b) => a - b));
  const open = new Map<string, number>();
  for (const { cpu, lock, isTaken } of changes) {
    const key = `${cpu} ${lock}`;
    open.set(key, (open.get(key) ?? 0) + (isTaken ? 1 : -1));
    expect([0, 1]).toContain(open.get(key));
  }
  expect([...open.values()].filter((held) => held !== 0)).toEqual([]);
  expect(cpus.every(({ holds }) => holds.length === 0)).toBe(true);
});

test('orders are counted over executions; those taken both ways come first', () => {
  const order = (from: string, to: string, executions: number) => ({
    edge: { from, to, fromSite: 0, toSite: 0 },
    executions,
    chunk: 0,
    execution: 0,
    plan: [],
    schedule: [],
  });
  const orders = [order('a', 'b', 9), order('c', 'd', 2), order('d', 'c', 1), order('a', 'x', 5)];
  const changes = ['a', 'b', 'c', 'd'].map((lock) => ({ step: 1, cpu: 0, lock, lockClass: lock, isTaken: true }));
  expect(lockOrderCounts(orders, changes, '')).toEqual([
    { first: 'c', second: 'd', times: 2, inverse: 1 },
    { first: 'a', second: 'b', times: 9, inverse: 0 },
  ]);
  expect(lockOrderCounts(orders, [], 'a -> x -> a')).toEqual([{ first: 'a', second: 'x', times: 5, inverse: 0 }]);
});
