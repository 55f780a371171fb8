import { expect, test } from 'vitest';
import { Engine } from '../../src/explore/engine.ts';
import type { Coroutine } from '../../src/explore/program.ts';
import { LenientReplay } from '../../src/explore/strategies/lenientReplay.ts';
import { RandomWalk } from '../../src/explore/strategies/randomWalk.ts';
import { Schedule } from '../../src/explore/schedule.ts';
import { control, Op, point, turn } from '../../src/instrument/stepped/index.ts';
import * as runtime from '../../src/instrument/stepped/index.ts';
import { Sfc32 } from '../../src/scenario/random.ts';

const memory = new Int32Array(new SharedArrayBuffer(16));

/** Spins until word 0 is set; gives up after some looks that it counts where the engine can't see it. */
function* spin(patience: number): Coroutine & Generator<void, void> {
  const counter = { looks: 0 };
  for (let turns = 0; ; turns++) {
    if (turns > 0) turn(1, turns, counter);
    if (--control[0]! === 0 && point(1, Op.load, memory, 0)) yield;
    if (Atomics.load(memory, 0) !== 0 || ++counter.looks === patience) break;
  }
  if (--control[0]! === 0 && point(2, Op.store, memory, 0, 1)) yield;
  Atomics.store(memory, 0, 1);
}

const engineOf = (patience: readonly number[]): Engine =>
  new Engine(
    runtime,
    { cpus: patience.length, reset: () => void memory.fill(0), start: (cpu) => spin(patience[cpu]!) },
    { observers: [{ onStep() {} }] },
  );

test.each([[[Infinity]], [[Infinity, Infinity]], [[Infinity, Infinity, Infinity]]])(
  'CPUs that spin for ever are a livelock: %j',
  (patience) => {
    const engine = engineOf(patience);
    for (const strategy of [new RandomWalk(), new LenientReplay(new Schedule())]) {
      expect(engine.run(strategy, new Sfc32(1))!.kind).toBe('livelock');
    }
  },
);

test.each([[[Infinity, 1000]], [[1000, Infinity]], [[Infinity, 1500, Infinity]]])(
  'a loop that ends by what nobody sees is none, whichever CPU it is: %j',
  (patience) => {
    const engine = engineOf(patience);
    for (const strategy of [new RandomWalk(), new LenientReplay(new Schedule())]) {
      expect(engine.run(strategy, new Sfc32(1))!.kind).toBe('complete');
    }
  },
);
