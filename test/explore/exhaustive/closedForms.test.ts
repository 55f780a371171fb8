import { expect, test } from 'vitest';
import { Engine } from '../../../src/explore/engine.ts';
import { Dpor } from '../../../src/explore/strategies/dpor.ts';
import * as runtime from '../../../src/instrument/stepped/index.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import { counter, type Kernel, lostUpdate } from '../kernels/index.ts';
import { kernel } from '../kernels/kernel.ts';
import { lock, unlock } from '../kernels/lock.ts';

const { BUDGET, control, Op, point } = runtime;

function search(subject: Kernel) {
  const engine = new Engine(runtime, subject.program);
  const dpor = new Dpor();
  const random = new Sfc32(1);
  let wrong = 0;
  while (engine.run(dpor, random) !== undefined) if (subject.isWrong()) wrong++;
  return { dpor, wrong };
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const multinomial = (n: number, m: number): number => factorial(n * m) / factorial(m) ** n;

const locked = (cpus: number, times: number): Kernel =>
  kernel(
    'locked',
    cpus,
    2,
    function* ({ words }) {
      for (let i = 0; i < times; i++) {
        yield* lock(1, words, 0);
        if (--control[BUDGET]! === 0 && point(2, Op.load, words, 1)) yield;
        const value = Atomics.load(words, 1);
        if (--control[BUDGET]! === 0 && point(3, Op.store, words, 1, value + 1)) yield;
        Atomics.store(words, 1, value + 1);
        yield* unlock(4, words, 0);
      }
    },
    ({ words }) => words[1] !== cpus * times,
  );

const writers = (cpus: number): Kernel =>
  kernel('writers', cpus, cpus, function* ({ words }, cpu) {
    if (--control[BUDGET]! === 0 && point(1, Op.store, words, cpu, 1)) yield;
    Atomics.store(words, cpu, 1);
  });

test.each([
  ['lost update, 2 CPUs', lostUpdate(2), 4],
  ['lost update, 3 CPUs', lostUpdate(3), 36],
  ['lost update, 4 CPUs', lostUpdate(4), 576],
  ['counter 2 x 3', counter(2, 3), multinomial(2, 3)],
  ['counter 3 x 2', counter(3, 2), multinomial(3, 2)],
  ['counter 3 x 3', counter(3, 3), multinomial(3, 3)],
  ['counter 3 x 3, results unused', counter(3, 3, false), 1],
  ['lock 2 x 3', locked(2, 3), multinomial(2, 3)],
  ['lock 3 x 2', locked(3, 2), multinomial(3, 2)],
  ['6 independent writers', writers(6), 1],
])('%s: as many executions as there are orders that differ', (_name, subject, expected) => {
  const { dpor } = search(subject);
  expect(dpor.executions).toBe(expected);
  expect(dpor.blocked).toBe(0);
});
