import { expect, test } from 'vitest';
import { Pos } from '../../../src/explore/strategies/pos.ts';
import { Surw } from '../../../src/explore/strategies/surw.ts';
import { Urw } from '../../../src/explore/strategies/urw.ts';
import type { Execution } from '../../../src/explore/execution.ts';
import type { Strategy } from '../../../src/explore/strategy.ts';
import { addressOf, Op, OP_MASK } from '../../../src/instrument/stepped/index.ts';
import type { Random } from '../../../src/scenario/random.ts';
import { agree, fits } from '../chiSquare.ts';
import { bluetooth, counter, type Kernel, lostUpdate, reorder, stall } from '../kernels/index.ts';
import { sample } from './sample.ts';

/** POS by the word of the definition: every priority is drawn, and looked at. */
class PlainPos implements Strategy {
  readonly name = 'plain pos';
  readonly watches = true;
  #random!: Random;
  #priorities: number[] = [];

  begin({ cpus }: Execution, random: Random): boolean {
    this.#random = random;
    this.#priorities = Array.from({ length: cpus }, () => random.next());
    return true;
  }

  pick(execution: Execution): number {
    const enabled = execution.enabled.list.slice(0, execution.enabled.count);
    const priorities = this.#priorities;
    const first = enabled.reduce((a, b) => (priorities[b]! > priorities[a]! ? b : a));
    const address = execution.addressOf(first);
    for (const other of enabled) {
      const races = address >= 0 && execution.addressOf(other) === address && !(reads(first) && reads(other));
      if (other === first || races) priorities[other] = this.#random.next();
    }
    function reads(cpu: number): boolean {
      return (execution.pending.kind[cpu]! & OP_MASK) === Op.load;
    }
    return first;
  }
}

test.each<() => Kernel>([() => lostUpdate(3), () => reorder(3), bluetooth, () => stall(3), () => counter(4, 2)])(
  'POS with priorities drawn late is POS',
  (kernel) => {
    const late = sample(kernel(), new Pos(), 20_000);
    expect(agree(late, sample(kernel(), new PlainPos(), 20_000, 2))).toBe(true);
  },
);

test('POS is no random walk', () => {
  expect(agree(sample(reorder(3), new Pos(), 10_000), sample(reorder(3), new Urw(), 10_000))).toBe(false);
});

test('under URW every order of the steps is equally likely', () => {
  const strategy = new Urw();
  sample(counter(2, 3), strategy, 10, 7);
  const counts = sample(counter(2, 3), strategy, 14_000);
  // Two CPUs with a first step and three additions: 8 over 4.
  expect(counts.size).toBe(70);
  expect(
    fits(
      [...counts.values()],
      [...counts].map(() => 200),
    ),
  ).toBe(true);
});

test('under SURW every order of the interesting accesses is equally likely', () => {
  const kernel = counter(3, 2);
  const strategy = new Surw();
  sample(kernel, strategy, 10, 7);
  const counts = sample(kernel, strategy, 9000);
  const orders = new Map<string, number>();
  for (const [steps, count] of counts) {
    // Without the first step of each CPU, which touches nothing.
    const seen = new Set<string>();
    const accesses = steps.split(',').filter((cpu) => seen.has(cpu) || (seen.add(cpu), false));
    const order = accesses.join('');
    orders.set(order, (orders.get(order) ?? 0) + count);
  }
  expect(orders.size).toBe(90);
  expect(
    fits(
      [...orders.values()],
      [...orders].map(() => 100),
    ),
  ).toBe(true);
});

test('SURW restricted to given words orders only these evenly', () => {
  const kernel = reorder(4);
  const b = addressOf(kernel.words, 1);
  const a = addressOf(kernel.words, 0);
  const first = (addresses: readonly number[]): number => {
    // Only when the last CPU is first at b it can see a store to a alone.
    const strategy = new Surw({ addresses });
    sample(kernel, strategy, 10, 7);
    let wrong = 0;
    for (const [steps, count] of sample(kernel, strategy, 8000)) if (isWrong(steps)) wrong += count;
    return wrong / 8000;
  };
  expect(first([b])).toBeGreaterThan(1.5 * first([a]));
  // Words that nobody shares leave a random walk.
  expect(first([b + 100])).toBeGreaterThan(0);

  /** Replays reorder_4 by hand. */
  function isWrong(steps: string): boolean {
    const done = [0, 0, 0, 0];
    let isA = false;
    let isB = false;
    let seesA = false;
    for (const text of steps.split(',').slice(0, -1)) {
      const cpu = Number(text);
      const step = done[cpu]!++;
      if (cpu < 3 && step === 1) isA = true;
      if (cpu < 3 && step === 2) isB = true;
      if (cpu === 3 && step === 1) seesA = isA;
      // It saw a, looks at a once more, then at b.
      if (cpu === 3 && step === 3 && seesA && !isB) return true;
    }
    return false;
  }
});
