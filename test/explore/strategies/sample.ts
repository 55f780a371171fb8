import { Engine } from '../../../src/explore/engine.ts';
import type { Execution } from '../../../src/explore/execution.ts';
import type { Strategy } from '../../../src/explore/strategy.ts';
import * as runtime from '../../../src/instrument/stepped/index.ts';
import { mixSeed, type Random, Sfc32 } from '../../../src/scenario/random.ts';
import type { Kernel } from '../kernels/index.ts';

/** Asked at every step, by the word of the definition. */
export class PlainRandomWalk implements Strategy {
  readonly name = 'plain random walk';
  readonly watches = true;
  #random!: Random;

  begin(_execution: Execution, random: Random): boolean {
    this.#random = random;
    return true;
  }

  pick({ enabled }: Execution): number {
    return enabled.list[this.#random.below(enabled.count)]!;
  }
}

/** The CPU of each step, as text. */
export const stepsOf = (engine: Engine): string =>
  [...engine.schedule].map(([cpu, length]) => `${cpu},`.repeat(length)).join('');

/** How often each sequence of steps comes up. */
export function sample(kernel: Kernel, strategy: Strategy, executions: number, seed = 1): Map<string, number> {
  const engine = new Engine(runtime, kernel.program);
  const counts = new Map<string, number>();
  for (let i = 0; i < executions; i++) {
    engine.run(strategy, new Sfc32(mixSeed(seed, i)));
    const steps = stepsOf(engine);
    counts.set(steps, (counts.get(steps) ?? 0) + 1);
  }
  return counts;
}

/** Executions up to the first wrong one; undefined when none of `most` is. */
export function search(kernel: Kernel, strategy: Strategy, most: number, seed: number): number | undefined {
  const engine = new Engine(runtime, kernel.program);
  for (let i = 0; i < most; i++) {
    engine.run(strategy, new Sfc32(mixSeed(seed, i)));
    if (kernel.isWrong()) return i + 1;
  }
  return undefined;
}
