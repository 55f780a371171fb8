import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Engine } from '../../../src/explore/engine.ts';
import { BoundedDfs } from '../../../src/explore/strategies/boundedDfs.ts';
import { Dpor } from '../../../src/explore/strategies/dpor.ts';
import { TreeProbe } from '../../../src/explore/strategies/treeProbe.ts';
import type { Strategy } from '../../../src/explore/strategy.ts';
import * as runtime from '../../../src/instrument/stepped/index.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import { counter, type Kernel, lostUpdate } from '../kernels/index.ts';
import { blockingPrograms, plainPrograms, type SmallProgram, subjectOf } from './smallPrograms.ts';

/** Programs with more executions are left out. */
const MOST = 3000;

/** Executions that a strategy runs of a program, `most` at most. */
function runs(program: Kernel['program'], strategy: Strategy, most: number): number {
  const engine = new Engine(runtime, program);
  const random = new Sfc32(3);
  let executions = 0;
  while (executions < most && engine.run(strategy, random) !== undefined) executions++;
  return executions;
}

function estimate(program: Kernel['program'], probes: number, bound?: number) {
  const probe = new TreeProbe({ bound });
  runs(program, probe, probes);
  return probe.estimate;
}

test.each([
  ['lost update of 2 CPUs', lostUpdate(2), 4],
  ['lost update of 3 CPUs', lostUpdate(3), 36],
  ['lost update of 4 CPUs', lostUpdate(4), 576],
  ['2 CPUs that count to 3', counter(2, 3), 20],
  ['3 CPUs that count to 2', counter(3, 2), 90],
])('%s: known numbers are met', (_name, { program }, expected) => {
  const { leaves, error, probes } = estimate(program, 3000);
  expect(probes).toBeGreaterThan(2900);
  expect(leaves / expected).toBeGreaterThan(0.9);
  expect(leaves / expected).toBeLessThan(1.1);
  expect(error / expected).toBeLessThan(0.05);
});

/** Of many random programs: estimates and true numbers of executions, summed up. */
function sums(
  programs: fc.Arbitrary<SmallProgram>,
  numRuns: number,
  search: () => Dpor | BoundedDfs,
  bound?: number,
): { readonly ratio: number; readonly within: number; readonly count: number } {
  let ratio = 0;
  let count = 0;
  let within = 0;
  for (const code of fc.sample(programs, { numRuns, seed: 7 })) {
    const strategy = search();
    const { program } = subjectOf(code);
    if (runs(program, strategy, MOST) === MOST) continue;
    const { leaves, error } = estimate(program, 600, bound);
    ratio += leaves / strategy.executions;
    // The fifth of a percent that rounding may cost is no error of the estimate.
    if (Math.abs(leaves - strategy.executions) <= 3 * error + 0.002 * leaves) within++;
    count++;
  }
  return { ratio: ratio / count, within: within / count, count };
}

test.each([
  ['programs without waits', plainPrograms, 120],
  // Those that end in a livelock take their time.
  ['programs with waits', blockingPrograms, 15],
] as const)('%s: on average the executions of the search are met', (_name, programs, numRuns) => {
  const { ratio, within, count } = sums(programs, numRuns, () => new Dpor());
  expect(count).toBeGreaterThan(numRuns / 2);
  expect(ratio).toBeGreaterThan(0.93);
  expect(ratio).toBeLessThan(1.07);
  expect(within).toBeGreaterThan(0.9);
});

test('with a bound it is the number of schedules with so many preemptions', () => {
  const { ratio, within, count } = sums(plainPrograms, 120, () => new BoundedDfs({ bound: 2 }), 2);
  expect(count).toBeGreaterThan(60);
  expect(ratio).toBeGreaterThan(0.93);
  expect(ratio).toBeLessThan(1.07);
  expect(within).toBeGreaterThan(0.9);
});
