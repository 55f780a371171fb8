import type { Search } from '../../../src/explore/exhaustive/completeness.ts';
import { expect, test } from 'vitest';
import { confidenceLines } from '../../../src/campaign/stepped/confidenceLines.ts';
import { FuzzTally, type StrategyTally } from '../../../src/campaign/stepped/fuzzTally.ts';
import type { ChunkTask, WitnessedOrder } from '../../../src/campaign/stepped/explorerProtocol.ts';
import { chunkResult, foundCase } from './fakePool.ts';

const chunk = (strategy: string, executions: number, number = 0): ChunkTask =>
  ({ strategy, executions, chunk: number }) as ChunkTask;

test('chunks are added up, by strategy and by outcome', () => {
  const tally = new FuzzTally();
  const [surw, later, pct] = [chunk('surw', 10, 1), chunk('surw', 10, 2), chunk('pct:3', 20, 0)];
  tally.add(surw, chunkResult(surw, { classes: [1, 2, 2], longest: 40, unstepped: ['a.ts:1'] }), 0.5);
  tally.add(
    pct,
    chunkResult(pct, { outcomes: { complete: 19, deadlock: 1 }, found: foundCase(1, 19, 'pct:3'), classes: [2, 3] }),
    1,
  );
  tally.add(later, chunkResult(later, { unstepped: ['a.ts:1', 'b.ts:2'] }), 2);
  expect(tally).toMatchObject({ executions: 40, steps: 400, longest: 40 });
  expect(Object.fromEntries(tally.outcomes)).toEqual({ complete: 39, deadlock: 1 });
  expect([...tally.unstepped]).toEqual(['a.ts:1', 'b.ts:2']);
  expect(tally.strategies).toEqual([
    { strategy: 'pct:3', executions: 20, findings: 1 },
    { strategy: 'surw', executions: 20, findings: 0 },
  ]);
  expect(tally.classCounts).toMatchObject({ executions: 5, classes: 3, once: 2, twice: 0 });
  expect(tally.coverage).toEqual([
    { seconds: 0.5, executions: 10, classes: 2 },
    { seconds: 1, executions: 30, classes: 3 },
    { seconds: 2, executions: 40, classes: 3 },
  ]);
});

test('executions that draw a program are those of the random walk, whoever goes on with it', () => {
  const strategies = (...numbers: number[]): readonly StrategyTally[] => {
    const tally = new FuzzTally();
    const chunks = [
      [chunk('surw', 10, 0), {}],
      [chunk('pct:3', 1, 1), { found: foundCase(1, 0, 'random') }],
      [chunk('random', 5, 2), {}],
    ] as const;
    for (const i of numbers) tally.add(chunks[i]![0], chunkResult(chunks[i]![0], { drawn: 1, ...chunks[i]![1] }), 1);
    return tally.strategies;
  };
  const expected = [
    { strategy: 'surw', executions: 9, findings: 0 },
    { strategy: 'random', executions: 7, findings: 1 },
    { strategy: 'pct:3', executions: 0, findings: 0 },
  ];
  expect(strategies(0, 1, 2)).toEqual(expected);
  expect(strategies(2, 1, 0)).toEqual(expected);
});

test('of an order of locks the earliest execution is kept, whichever chunk ends first', () => {
  const tally = new FuzzTally();
  const task = chunk('surw', 1);
  const order = (at: number, execution: number): WitnessedOrder =>
    ({ edge: { from: 'a', to: 'b' }, chunk: at, execution }) as WitnessedOrder;
  tally.add(task, chunkResult(task, { lockOrders: [order(3, 0)] }), 0);
  tally.add(task, chunkResult(task, { lockOrders: [order(1, 5)] }), 0);
  tally.add(task, chunkResult(task, { lockOrders: [order(1, 4), order(2, 0)] }), 0);
  expect([...tally.lockOrders.values()]).toMatchObject([{ chunk: 1, execution: 4 }]);
});

test('chance speaks of what was drawn, and not of what was searched', () => {
  const tally = new FuzzTally();
  const [dpor, surw] = [chunk('dpor', 2000), chunk('surw', 1000)];
  tally.add(dpor, chunkResult(dpor));
  tally.add(surw, chunkResult(surw));
  const [drawn] = confidenceLines(tally, undefined, 2, { strategy: 'portfolio' });
  expect(drawn).toMatch(/^1,000 clean executions: one more fails with a probability below 0\.3 %/);
  const search: Search = { executions: 3000, blocked: 0, cut: 0, isOver: true };
  const searched = (of: Partial<Search>): string[] =>
    confidenceLines(tally, { ...search, ...of }, 2, { strategy: 'dpor' });
  expect(searched({ isOver: false })).toEqual([
    'not exhaustive: 3,000 executions, 0 blocked, 0 cut by the step limit, no bound; there are more',
  ]);
  expect(searched({})).toEqual([
    'exhaustive: 3,000 executions, 0 blocked, 0 cut by the step limit, no bound -> verified under sequential consistency',
  ]);
  expect(searched({ bound: 2 })).toEqual([
    'exhaustive: 3,000 executions, 0 blocked, 0 cut by the step limit, at most 2 preemptions -> verified within the bound under sequential consistency',
  ]);
});
