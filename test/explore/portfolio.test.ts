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

test('a program that is always the same is searched, shortly and later for long', () => {
  const searches = chunks.filter((chunk) => portfolio(chunk, true).strategy === 'dpor');
  expect(searches).toEqual([0, 17]);
  expect(portfolio(17, true).executions).toBeGreaterThan(portfolio(0, true).executions);
  expect(chunks.filter((chunk) => portfolio(chunk, true, false).strategy === 'dpor')).toEqual([]);
});

test('a program that is always the same has seen everyone before the long search, most within 1000 executions', () => {
  const seen = (most: number): number => {
    const strategies = new Set<string>();
    let executions = 0;
    for (const chunk of chunks) {
      const entry = portfolio(chunk, true);
      if ((executions += entry.executions) > most) break;
      strategies.add(entry.strategy);
    }
    return strategies.size;
  };
  expect(seen(1000)).toBeGreaterThanOrEqual(7);
  expect(seen(1500)).toBe(9);
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
