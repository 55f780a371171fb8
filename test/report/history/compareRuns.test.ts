import { expect, test } from 'vitest';
import { compareRuns } from '../../../src/report/history/compareRuns.ts';
import { historyLines } from '../../../src/report/history/historyLines.ts';
import type { HistoryRun } from '../../../src/report/history/historyRun.ts';
import { mannWhitney } from '../../../src/report/history/mannWhitney.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';

/** A run of two scenarios, one ten times as fast as the other, whose figures are `factor` times the usual, more or less. */
function run(number: number, factor: number, cores = 2): HistoryRun {
  const random = new Sfc32(number);
  const samples = (usual: number): number[] =>
    Array.from({ length: 16 }, () => usual * factor * (0.9 + 0.2 * (random.next() / 2 ** 32)));
  const of = (usual: number) => ({ operations: samples(usual), executions: [], contention: [], coverage: [] });
  return {
    run: String(number),
    ended: '2026-01-01T00:00:00.000Z',
    version: '1',
    build: 'abc',
    seed: 1,
    shard: { index: 1, count: 1 },
    cpus: 4,
    threads: 2,
    cores,
    verdict: 'pass',
    findings: 0,
    seconds: 3600,
    units: 100,
    operations: 1000,
    freeSeconds: 1800,
    executions: 10,
    steppedSeconds: 1800,
    distinct: 10,
    acquisitions: 100,
    contended: 3,
    samples: { slow: of(100), fast: of(1000) },
  };
}

const flagged = (...runs: HistoryRun[]): boolean[] => compareRuns(runs).changes.map(({ isFlagged }) => isFlagged);

test('a change that is larger than what runs differ by is flagged, whichever way', () => {
  const steady = [1, 2, 3, 4].map((number) => run(number, 1));
  expect(flagged(...steady, run(5, 1))).toEqual([false]);
  expect(flagged(...steady, run(5, 0.8))).toEqual([true]);
  expect(flagged(...steady, run(5, 1.2))).toEqual([true]);
  const { changes, earlier } = compareRuns([...steady, run(5, 0.8)]);
  expect(earlier).toBe(4);
  expect(changes).toMatchObject([{ metric: 'operations' }]);
  expect(changes[0]!.shift).toBeCloseTo(-0.2, 1);
});

test('what runs before differed by as well is no change', () => {
  const shaky = [1, 0.8, 1.2, 0.9].map((factor, i) => run(i, factor));
  expect(flagged(...shaky, run(5, 0.8))).toEqual([false]);
  expect(flagged(run(1, 1), run(2, 0.93))).toEqual([false]);
});

test('runs on other machines are not compared with', () => {
  const runs = [run(1, 1, 64), run(2, 0.5)];
  expect(compareRuns(runs)).toEqual({ earlier: 0, changes: [] });
  expect(historyLines(runs, compareRuns(runs), 1).join('\n')).toContain('nothing to compare the last run with');
});

test('the test’s probabilities are those of the textbook', () => {
  // Two samples of 8 without overlap: U = 0, z = (32 - 0.5) / sqrt(8 * 8 * 17 / 12).
  expect(mannWhitney([1, 2, 3, 4, 5, 6, 7, 8], [9, 10, 11, 12, 13, 14, 15, 16])).toBeCloseTo(0.000939, 5);
  expect(mannWhitney([1, 2, 3], [1, 2, 3])).toBeCloseTo(1, 6);
  expect(mannWhitney([5, 5, 5], [5, 5])).toBe(1);
  expect(mannWhitney([], [1])).toBe(1);
});

test('a run that changed something says so', () => {
  const runs = [1, 2, 3].map((number) => run(number, 1));
  const lines = (last: HistoryRun): string =>
    historyLines([...runs, last], compareRuns([...runs, last]), 10).join('\n');
  expect(lines(run(4, 0.7))).toMatch(/^CHANGED {2}operations a second -\d\d\.\d % \(p < 0\.001, noise 5 %\)$/m);
  expect(lines(run(4, 1))).toMatch(/^as before {2}operations a second/m);
});
