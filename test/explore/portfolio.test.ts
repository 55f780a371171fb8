import { expect, test } from 'vitest';
import { portfolio } from '../../src/explore/portfolio.ts';
import { strategyNamed } from '../../src/explore/strategies/strategyNamed.ts';

const chunks = Array.from({ length: 200 }, (_, chunk) => chunk);

test.each([true, false])(
  'every chunk has a strategy that exists, and something to do (fixed program: %s)',
  (isFixed) => {
    for (const chunk of chunks) {
      const { strategy, executions } = portfolio(chunk, isFixed);
      expect(strategyNamed(strategy).name).toBe(strategy);
      expect(executions).toBeGreaterThan(0);
      expect(portfolio(chunk, isFixed)).toEqual({ strategy, executions });
    }
  },
);

test('a program that is always the same is first explored exhaustively, and only once', () => {
  const strategies = chunks.map((chunk) => portfolio(chunk, true).strategy);
  expect(strategies[0]).toBe('dpor');
  expect(strategies.lastIndexOf('dpor')).toBe(0);
});

test('everyone has a turn, SURW most', () => {
  const counts = new Map<string, number>();
  for (const chunk of chunks) {
    const { strategy } = portfolio(chunk, false);
    counts.set(strategy, (counts.get(strategy) ?? 0) + 1);
  }
  expect([...counts.keys()].toSorted()).toEqual([
    'feedback',
    'pct:2',
    'pct:3',
    'pos',
    'random',
    'surw',
    'tapct:3',
    'urw',
  ]);
  expect(Math.max(...counts.values())).toBe(counts.get('surw'));
});
