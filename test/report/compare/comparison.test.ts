import { expect, test } from 'vitest';
import type { ComparedBug, ComparedTrial } from '../../../src/report/compare/comparisonReport.ts';
import { comparisonTable, scoreTable } from '../../../src/report/compare/comparisonTable.ts';
import { strategyScores } from '../../../src/report/compare/strategyScores.ts';

const BUDGET = 1000;
const names = ['portfolio', 'surw', 'random', 'dpor'];

/** A trial for each: executions until the finding, or none. */
const trials = (...found: readonly (number | undefined)[]): ComparedTrial[] =>
  found.map((executions, i) => ({
    seed: i + 1,
    executions: executions ?? BUDGET,
    seconds: 1,
    ...(executions !== undefined && { oracle: 'I1' }),
  }));

const bug = (id: string, ...byStrategy: readonly ComparedTrial[][]): ComparedBug => ({
  id,
  scenario: 'storm',
  isFixed: false,
  hunts: names.map((strategy, i) => ({ strategy, trials: byStrategy[i] ?? [] })),
});
const none = undefined;
const bugs = [
  bug('G1', trials(30, 40, 50, 60), trials(3, 4, 5, 6), trials(none, none, 400, 900)),
  bug('G7', trials(300, 400, 500, 600), trials(31, 42, 53, 64), trials(none, none, none, none), trials(450)),
];

test('a row a bug: trials that found it, the median, or that it is above the budget', () => {
  expect(comparisonTable(bugs, names, BUDGET)).toEqual([
    'bug  portfolio       surw      random           dpor',
    'G1   4/4         45  4/4    5  2/4     > 1,000  -',
    'G7   4/4        450  4/4   48  0/4     > 1,000  1/1   450',
  ]);
});

test('strategies are told apart over all bugs, whatever each of them takes', () => {
  const [portfolio, surw, random, dpor] = strategyScores(bugs, names, BUDGET);
  expect(portfolio).toMatchObject({ bugs: 2, found: 2, trials: 8, successful: 8, executions: 1980 });
  expect(portfolio!.test).toBeUndefined();
  expect(random).toMatchObject({ bugs: 2, found: 1, trials: 8, successful: 2 });
  expect(surw!.test!.observed).toBeGreaterThan(surw!.test!.expected);
  expect(surw!.test!.holm).toBeLessThan(0.05);
  expect(surw!.test!.holm).toBeGreaterThan(surw!.test!.p);
  expect(dpor).toMatchObject({ bugs: 1, trials: 1 });
  const verdicts = scoreTable([portfolio!, surw!, random!, dpor!]).map((line) => line.split(/ {2,}/).at(-1));
  expect(verdicts).toEqual(['than portfolio', '8.0', 'sooner', 'later', 'no difference seen']);
});

test('a search that ended early without a finding waits to the end of the budget', () => {
  const ended: ComparedTrial[] = [{ seed: 1, executions: 5, seconds: 1 }];
  const [, dpor] = strategyScores([bug('G1', trials(500), [], [], ended)], ['portfolio', 'dpor'], BUDGET);
  // Had it been lost at execution 5, nobody would have been there to compare with at 500.
  expect(dpor!.test).toMatchObject({ observed: 0, expected: 0.5 });
});
