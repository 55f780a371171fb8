import { expect, test } from 'vitest';
import { Engine } from '../../../src/explore/engine.ts';
import { RandomWalk } from '../../../src/explore/strategies/randomWalk.ts';
import * as runtime from '../../../src/instrument/stepped/index.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import { account, bluetooth, counter, type Kernel, lostUpdate, reorder, stall, twostage, wronglock } from './index.ts';

/** How many of 2,000 random executions go wrong; every one of them must be complete. */
function wrong(kernel: Kernel): number {
  const engine = new Engine(runtime, kernel.program);
  const strategy = new RandomWalk();
  const random = new Sfc32(1);
  let count = 0;
  for (let i = 0; i < 2000; i++) {
    expect(engine.run(strategy, random)!.kind).toBe('complete');
    if (kernel.isWrong()) count++;
  }
  return count;
}

test.each([lostUpdate(), lostUpdate(5), reorder(3), twostage(), account(), wronglock(), bluetooth(), stall(4)])(
  '$name goes wrong sometimes, not always',
  (kernel) => {
    const count = wrong(kernel);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(2000);
  },
);

test.each([counter(4, 10), counter(2, 5, false)])('$name never goes wrong', (kernel) => {
  expect(wrong(kernel)).toBe(0);
});
