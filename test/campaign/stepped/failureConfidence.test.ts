import { expect, test } from 'vitest';
import { failureConfidence } from '../../../src/campaign/stepped/failureConfidence.ts';
import { leastFailureRate, missBound } from '../../../src/explore/confidence.ts';
import { ANY_EXECUTIONS } from '../../../src/report/fuzzReport.ts';

test('the least rate is that at which the first failure comes so early in 1 of 20 runs', () => {
  for (const n of [1, 7, 412, 1e6]) expect(1 - (1 - leastFailureRate(n)) ** n).toBeCloseTo(0.05, 6);
  expect(missBound(0.5, 3)).toBeCloseTo(0.125);
});

test('what it took to find it says how often a run of that length misses it', () => {
  expect(failureConfidence({ execution: 412, wanted: 10_000, isSystematic: false })).toBe(
    '1 in 412 executions failed, at least 1 in 8,033 does (95 % confidence): a run of 10,000 misses such a bug with p < 0.3',
  );
  expect(failureConfidence({ execution: 1, wanted: 10_000, isSystematic: false })).toBe(
    'the first execution failed, at least 1 in 20 does (95 % confidence): a run of 10,000 misses such a bug with p < 1e-6',
  );
});

test('without a limit it is how many executions are enough', () => {
  expect(failureConfidence({ execution: 10, wanted: ANY_EXECUTIONS, isSystematic: false })).toBe(
    '1 in 10 executions failed, at least 1 in 196 does (95 % confidence): 1,347 executions miss such a bug with p < 0.001',
  );
});

test('a search of all schedules is no matter of chance', () => {
  expect(failureConfidence({ execution: 26, wanted: 10_000, isSystematic: true })).toBe(
    'the search is the same each time: it comes to this schedule in execution 26',
  );
});
