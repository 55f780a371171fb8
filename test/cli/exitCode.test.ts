import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/exitCode.ts';

test.each([
  ['pass', undefined, 0],
  ['fail', undefined, 1],
  ['inconclusive', undefined, 3],
  ['pass', 'SIGINT', 130],
  ['inconclusive', 'SIGTERM', 143],
  ['fail', 'SIGINT', 1],
  ['fail', 'SIGTERM', 1],
] as const)('%s, interrupted by %s: %i', (verdict, interrupted, code) => {
  expect(exitCodeOf({ verdict, interrupted })).toBe(code);
});
