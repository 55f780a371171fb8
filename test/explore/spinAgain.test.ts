import { expect, test } from 'vitest';
import { FLAG, type Kernel, load, runKernels, store, turn } from './kernel.ts';

test('a CPU that spins in vain, sees a change and spins in vain again is noticed both times', () => {
  const longest = { steps: 0 };
  runKernels(
    [
      function* (): Kernel {
        for (let i = 0; ; i++) {
          turn(1, i);
          if ((yield* load(2, FLAG)) === 2) return;
        }
      },
      function* (): Kernel {
        yield* store(3, FLAG, 1);
        yield* store(4, FLAG, 2);
      },
    ],
    {
      executions: 1000,
      observers: [{ onStep() {} }],
      after: (kind, { steps }) => {
        expect(kind).toBe('complete');
        longest.steps = Math.max(longest.steps, steps);
      },
    },
  );
  // Two starts and two stores; a turn before and after each store, in vain at most twice for each value.
  expect(longest.steps).toBeLessThanOrEqual(9);
});
