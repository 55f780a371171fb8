import { expect, test } from 'vitest';
import { Engine } from '../../../src/explore/engine.ts';
import type { OutcomeKind } from '../../../src/explore/outcome.ts';
import { RandomWalk } from '../../../src/explore/strategies/randomWalk.ts';
import { strategyNamed, strategyNames } from '../../../src/explore/strategies/strategyNamed.ts';
import { AWAIT_EQUAL, BUDGET, control, Op, point } from '../../../src/instrument/stepped/index.ts';
import * as runtime from '../../../src/instrument/stepped/index.ts';
import { mixSeed, Sfc32 } from '../../../src/scenario/random.ts';
import { account, bluetooth, counter, lostUpdate, reorder, stall, twostage } from '../kernels/index.ts';
import { kernel, type Kernel } from '../kernels/kernel.ts';
import { lock, unlock } from '../kernels/lock.ts';
import { search, stepsOf } from './sample.ts';

const names = ['random', 'pct', 'pct:2', 'tapct', 'tapct:2', 'pos', 'urw', 'surw', 'feedback'];

/** CPUs that hand a baton round, sleep and wake, take a lock, and wait for a word: everything that disables. */
const mixture = (cpus: number): Kernel =>
  kernel('mixture', cpus, 4, function* ({ words }, cpu) {
    yield* lock(1, words, 0);
    if (--control[BUDGET]! === 0 && point(2, Op.add, words, 1, 1)) yield;
    Atomics.add(words, 1, 1);
    yield* unlock(3, words, 0);
    if (cpu === 0) {
      if (--control[BUDGET]! === 0 && point(4, Op.load | AWAIT_EQUAL, words, 1, cpus)) yield;
      for (let turns = 1; Atomics.load(words, 1) !== cpus; turns++) {
        runtime.turn(5, turns);
        if (--control[BUDGET]! === 0 && point(4, Op.load | AWAIT_EQUAL, words, 1, cpus)) yield;
      }
      if (--control[BUDGET]! === 0 && point(6, Op.store, words, 2, 1)) yield;
      Atomics.store(words, 2, 1);
      if (--control[BUDGET]! === 0 && point(7, Op.notify, words, 2)) yield;
      runtime.notify(words, 2);
    } else {
      yield* runtime.wait(8, words, 2, 0);
      yield* runtime.wait(9, words, 3, 0, cpu);
    }
  });

/** Two CPUs that take two locks in both orders. */
const inversion = (): Kernel =>
  kernel('inversion', 2, 2, function* ({ words }, cpu) {
    yield* lock(1, words, cpu);
    yield* lock(2, words, 1 - cpu);
    yield* unlock(3, words, 0);
    yield* unlock(4, words, 1);
  });

function kinds(name: string, { program }: Kernel, executions: number, stepLimit = 100_000): Set<OutcomeKind> {
  const engine = new Engine(runtime, program, { stepLimit });
  const strategy = strategyNamed(name);
  const found = new Set<OutcomeKind>();
  for (let i = 0; i < executions; i++) found.add(engine.run(strategy, new Sfc32(mixSeed(3, i)))!.kind);
  return found;
}

test.each(names)('%s: the same seed makes the same schedules, another seed others', (name) => {
  const schedules = (seed: number): string[] => {
    const engine = new Engine(runtime, mixture(4).program);
    const strategy = strategyNamed(name);
    return Array.from({ length: 40 }, (_, i) => {
      engine.run(strategy, new Sfc32(mixSeed(seed, i)));
      return stepsOf(engine);
    });
  };
  const first = schedules(1);
  expect(schedules(1)).toEqual(first);
  expect(schedules(2)).not.toEqual(first);
  expect(new Set(first).size).toBeGreaterThan(20);
});

test.each(names)('%s gets through whatever disables CPUs', (name) => {
  for (const cpus of [1, 2, 3, 8]) expect(kinds(name, mixture(cpus), 100)).toEqual(new Set(['complete']));
});

test.each(names)('%s runs into a deadlock, and past it', (name) => {
  expect(kinds(name, inversion(), 300)).toEqual(new Set(['complete', 'livelock']));
});

test.each(names)('%s goes on after executions that were cut short', (name) => {
  expect(kinds(name, counter(3, 20), 50, 30)).toEqual(new Set(['limit']));
  const engine = new Engine(runtime, counter(3, 20).program, {
    observers: [{ onStep: ({ number }) => number === 12 && engine.stop() }],
  });
  const strategy = strategyNamed(name);
  for (let i = 0; i < 50; i++) expect(engine.run(strategy, new Sfc32(i))!.kind).toBe('stopped');
});

test.each(names)('%s steps 1,000 CPUs', (name) => {
  expect(kinds(name, counter(1000, 2), 6)).toEqual(new Set(['complete']));
});

test.each(names)('%s takes up another program', (name) => {
  const strategy = strategyNamed(name);
  for (const { program } of [counter(2, 3), mixture(5), lostUpdate(3), mixture(2)]) {
    const engine = new Engine(runtime, program);
    for (let i = 0; i < 10; i++) expect(engine.run(strategy, new Sfc32(i))!.kind).toBe('complete');
  }
});

test.each(names)('%s finds what is easy', (name) => {
  for (const kernelOf of [() => lostUpdate(2), account, bluetooth, () => reorder(3), twostage]) {
    for (let seed = 0; seed < 20; seed++) {
      expect(search(kernelOf(), strategyNamed(name), 10_000, seed), `${kernelOf().name} ${seed}`).toBeDefined();
    }
  }
});

test.each(['pct:2', 'pct', 'urw', 'surw'])(
  '%s finds a CPU that stalls, for which a random walk is too restless',
  (name) => {
    for (let seed = 0; seed < 20; seed++) expect(search(stall(), strategyNamed(name), 10_000, seed)).toBeDefined();
  },
);

test('trace-aware PCT finds an update lost among much that races with nothing, several times as fast as PCT', () => {
  /** Each CPU works on a word of its own, then both load and store a shared one; a third order is needed to lose two. */
  const busy = (): Kernel =>
    kernel(
      'busy',
      2,
      4,
      function* ({ words }, cpu) {
        for (let i = 0; i < 60; i++) {
          if (--control[BUDGET]! === 0 && point(1, Op.add, words, 2 + cpu, 1)) yield;
          Atomics.add(words, 2 + cpu, 1);
          if (i % 30 !== 29) continue;
          if (--control[BUDGET]! === 0 && point(2, Op.load, words, i === 29 ? 0 : 1)) yield;
          const before = Atomics.load(words, i === 29 ? 0 : 1);
          if (--control[BUDGET]! === 0 && point(3, Op.store, words, i === 29 ? 0 : 1, before + 1)) yield;
          Atomics.store(words, i === 29 ? 0 : 1, before + 1);
        }
      },
      ({ words }) => words[0] === 1 && words[1] === 1,
    );
  const executions = (name: string): number => {
    let sum = 0;
    for (let seed = 0; seed < 20; seed++) sum += search(busy(), strategyNamed(name), 10_000, seed) ?? 10_000;
    return sum;
  };
  expect(4 * executions('tapct:3')).toBeLessThan(executions('pct:3'));
});

test('a random walk asked with one enabled CPU answers', () => {
  const { program } = counter(1, 3);
  const strategy = new RandomWalk();
  // It is then asked at every step.
  Object.defineProperty(strategy, 'watches', { value: true });
  expect(new Engine(runtime, program).run(strategy, new Sfc32(1))!.kind).toBe('complete');
});

test('strategies are made by name', () => {
  expect(strategyNamed('pct').name).toBe('pct:3');
  expect(strategyNamed('pct:4').name).toBe('pct:4');
  for (const name of ['random', 'pos', 'urw', 'surw', 'feedback']) expect(strategyNamed(name).name).toBe(name);
});

test.each(['', 'pct:', 'pct:0', 'pos:3', 'PCT', 'toString', 'random walk', 'pct:1:2'])('%j names none', (name) => {
  expect(() => strategyNamed(name)).toThrow(strategyNames.join(', '));
});
