import { expect, test } from 'vitest';
import { Engine } from '../../../src/explore/engine.ts';
import { Pct } from '../../../src/explore/strategies/pct.ts';
import * as runtime from '../../../src/instrument/stepped/index.ts';
import { mixSeed, Sfc32 } from '../../../src/scenario/random.ts';
import { counter, type Kernel, lostUpdate, stall } from '../kernels/index.ts';

test('the guarantee', () => {
  expect(new Pct(1).guarantee(4, 100)).toBe(1 / 4);
  expect(new Pct(2).guarantee(4, 100)).toBe(1 / 400);
  expect(new Pct(3).guarantee(4, 100)).toBe(1 / 40_000);
});

// Each needs a CPU to be put behind once, at the right step: two orderings.
test.each<[Kernel, number]>([
  [stall(16), 20],
  [lostUpdate(2), 6],
])('a bug of depth 2 is found at least as often as guaranteed: %o', ({ program, isWrong }, steps) => {
  const executions = 4000;
  const strategy = new Pct(2);
  const engine = new Engine(runtime, program);
  let found = 0;
  for (let i = 0; i < executions; i++) {
    engine.run(strategy, new Sfc32(mixSeed(5, i)));
    if (isWrong()) found++;
  }
  const least = executions * strategy.guarantee(2, steps);
  // Less than that comes about once in a million times.
  expect(found).toBeGreaterThan(least - 5 * Math.sqrt(least));
});

test.each([1, 2, 3, 5])('depth %i puts CPUs behind one time less', (depth) => {
  const { program } = counter(4, 20);
  const engine = new Engine(runtime, program);
  const strategy = new Pct(depth);
  let most = 0;
  for (let i = 0; i < 500; i++) {
    engine.run(strategy, new Sfc32(mixSeed(1, i)));
    most = Math.max(most, engine.preemptions);
  }
  expect(most).toBe(depth - 1);
});

test('the steps at which CPUs are put behind are equally likely', () => {
  const { program } = counter(2, 9);
  const engine = new Engine(runtime, program);
  const strategy = new Pct(2);
  const counts = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 5000; i++) {
    engine.run(strategy, new Sfc32(mixSeed(1, i)));
    // The first execution only guesses how many steps there are.
    if (i > 0 && engine.preemptions === 1) counts[engine.schedule.lengthOf(0)]!++;
  }
  // Only the steps at which both CPUs are enabled count, at most 20.
  for (const count of counts.slice(1)) expect(count).toBeGreaterThan(120);
});
