import { assert, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { Engine } from '../../../src/explore/engine.ts';
import { RandomWalk } from '../../../src/explore/strategies/randomWalk.ts';
import type { Strategy } from '../../../src/explore/strategy.ts';
import * as runtime from '../../../src/instrument/stepped/index.ts';
import { mixSeed, Sfc32 } from '../../../src/scenario/random.ts';
import { agree, fits } from '../chiSquare.ts';
import { account, counter, type Kernel, lostUpdate, reorder, twostage, wronglock } from '../kernels/index.ts';
import { PlainRandomWalk, sample, stepsOf } from './sample.ts';

/** Run lengths longer than that are counted together. */
const LONGEST = 12;
/** No CPU ends within so many steps. */
const WINDOW = 60;

/** How often each run length comes up among runs that begin and end while all CPUs are enabled. */
function runLengths(cpus: number, seed: number, executions: number, strategy = new RandomWalk()): number[] {
  const engine = new Engine(runtime, counter(cpus, WINDOW).program);
  const lengths = Array.from({ length: LONGEST + 1 }, () => 0);
  for (let i = 0; i < executions; i++) {
    engine.run(strategy, new Sfc32(mixSeed(seed, i)));
    let begin = 0;
    for (const [, length] of engine.schedule) {
      // Later ones would be short more often, since they have to end in time.
      if (begin > WINDOW - 3 * LONGEST) break;
      lengths[Math.min(length, LONGEST)]!++;
      begin += length;
    }
  }
  return lengths;
}

test.each([2, 3, 5])('run lengths among %i CPUs are geometric', (cpus) => {
  assert(
    property(nat(), (seed) => {
      const lengths = runLengths(cpus, seed, 50);
      const total = lengths.reduce((sum, each) => sum + each, 0);
      const expected = lengths.map((_, length) => {
        if (length === 0) return 0;
        const reaches = total * (1 / cpus) ** (length - 1);
        return length === LONGEST ? reaches : reaches * (1 - 1 / cpus);
      });
      expect(fits(lengths, expected)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test.each([2, 3, 5])('the first %i CPUs are equally likely at every step', (cpus) => {
  const engine = new Engine(runtime, counter(cpus, WINDOW).program);
  const strategy = new RandomWalk();
  const counts = Array.from({ length: 20 }, () => Array.from({ length: cpus }, () => 0));
  for (let i = 0; i < 2000; i++) {
    engine.run(strategy, new Sfc32(mixSeed(1, i)));
    for (const [step, cpu] of stepsOf(engine).split(',').slice(0, 20).entries()) counts[step]![Number(cpu)]!++;
  }
  for (const each of counts) {
    expect(
      fits(
        each,
        each.map(() => 2000 / cpus),
      ),
    ).toBe(true);
  }
});

/** The probability of a sequence of steps when CPUs end after `steps` steps each and nobody waits. */
function probability(sequence: string, cpus: number, steps: number): number {
  const left = Array.from({ length: cpus }, () => steps);
  let result = 1;
  for (const cpu of sequence.split(',').slice(0, -1)) {
    result /= left.filter((each) => each > 0).length;
    left[Number(cpu)]!--;
  }
  return result;
}

test('each schedule of a small program has its probability, also towards the end', () => {
  const counts = sample(lostUpdate(3), new RandomWalk(), 50_000);
  const sequences = [...counts.keys()];
  expect(
    fits(
      [...counts.values()],
      sequences.map((sequence) => 50_000 * probability(sequence, 3, 3)),
    ),
  ).toBe(true);
});

test('deciding ahead and being asked at every step come to the same', () => {
  const lean = sample(reorder(3), new RandomWalk(), 10_000);
  expect(agree(lean, sample(reorder(3), new PlainRandomWalk(), 10_000, 2))).toBe(true);
});

/** How often each state comes up at the end. */
function ends(kernel: Kernel, strategy: Strategy, executions: number, seed: number): Map<string, number> {
  const engine = new Engine(runtime, kernel.program);
  const counts = new Map<string, number>();
  for (let i = 0; i < executions; i++) {
    engine.run(strategy, new Sfc32(mixSeed(seed, i)));
    const end = `${kernel.isWrong()} ${kernel.words.join()}`;
    counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}

// A run that comes to a lock in vain takes one step more than when every step is looked at: the ends are compared.
test.each<() => Kernel>([account, twostage, () => twostage(4), () => wronglock(3)])(
  'so they do when CPUs wait for locks',
  (kernel) => {
    const lean = ends(kernel(), new RandomWalk(), 10_000, 1);
    expect(agree(lean, ends(kernel(), new PlainRandomWalk(), 10_000, 2))).toBe(true);
  },
);

test('the comparison tells a walk that is not random', () => {
  /** Never lets a CPU run for two steps when it has a choice. */
  class Restless extends RandomWalk {
    override pick(execution: Parameters<RandomWalk['pick']>[0]): number {
      const cpu = super.pick(execution);
      execution.grant = 1;
      return cpu;
    }
  }
  expect(agree(sample(reorder(3), new Restless(), 10_000), sample(reorder(3), new PlainRandomWalk(), 10_000))).toBe(
    false,
  );
});
