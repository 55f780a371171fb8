import { Engine, type EngineOptions } from '../../src/explore/engine.ts';
import type { OutcomeKind } from '../../src/explore/outcome.ts';
import type { Naming } from '../../src/explore/detectors/naming.ts';
import { RandomWalk } from '../../src/explore/strategies/randomWalk.ts';
import type { Strategy } from '../../src/explore/strategy.ts';
import * as runtime from '../../src/instrument/stepped/index.ts';
import type { SharedView } from '../../src/instrument/stepped/sharedView.ts';
import { Sfc32 } from '../../src/scenario/random.ts';

const { BUDGET, codeOf, control, enterScene, Op, PLAIN, plain, point, TURNS } = runtime;

/** A CPU's program, written as the stepped build would have it. */
export type Kernel = Generator<void, unknown>;

const buffer = new SharedArrayBuffer(256);
/** The shared words of a kernel, all 0 at the beginning of an execution. */
export const words = new Int32Array(buffer);
enterScene(buffer);

/** Words by name, `word 7` beyond; site n is `kernel.ts:n`. */
export const naming: Naming = {
  nameAddress: (address) => ['x', 'y', 'z', 'flag', 'lockA', 'lockB', 'lockC', 'done'][address] ?? `word ${address}`,
  nameSite: (site) => (site > 0 ? `kernel.ts:${site}` : undefined),
};
export const [X, Y, Z, FLAG, LOCK_A, LOCK_B, LOCK_C, DONE] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

const asks = (site: number, op: number, array: SharedView, index: number, a?: unknown, b?: unknown): boolean =>
  --control[BUDGET]! === 0 && point(site, op, array, index, a, b);

export function* load(site: number, index: number): Generator<void, number> {
  if (asks(site, Op.load, words, index)) yield;
  return runtime.load(words, index, codeOf(site, Op.load));
}

export function* store(site: number, index: number, value: number): Generator<void, void> {
  if (asks(site, Op.store, words, index, value)) yield;
  runtime.store(words, index, value, codeOf(site, Op.store));
}

export function* add(site: number, index: number, value: number): Generator<void, number> {
  if (asks(site, Op.add, words, index, value)) yield;
  return runtime.add(words, index, value, codeOf(site, Op.add));
}

export function* exchange(site: number, index: number, value: number): Generator<void, number> {
  if (asks(site, Op.exchange, words, index, value)) yield;
  return runtime.exchange(words, index, value, codeOf(site, Op.exchange));
}

/** @returns whether it succeeded. */
export function* cas(site: number, index: number, expected: number, value: number): Generator<void, boolean> {
  if (asks(site, Op.compareExchange, words, index, expected, value)) yield;
  return runtime.compareExchange(words, index, expected, value, codeOf(site, Op.compareExchange)) === expected;
}

export const wait = (site: number, index: number, value: number, timeout?: number): Generator<void, string> =>
  runtime.wait(site, words, index, value, timeout);

export function* notify(site: number, index: number, count = Infinity): Generator<void, number> {
  if (asks(site, Op.notify, words, index)) yield;
  return runtime.notify(words, index, count, codeOf(site, Op.notify));
}

export function read(site: number, index: number, array: SharedView = words): number {
  if (control[PLAIN] !== 0) plain(site, Op.read, array, index);
  return array[index] as number;
}

export function write(site: number, index: number, value: number, array: SharedView = words): void {
  if (control[PLAIN] !== 0) plain(site, Op.write, array, index, value);
  array[index] = value;
}

/** What a word holds, asked for behind the engine's back. */
export const peek = (index: number): number => words[index]!;

/** Sets a word behind the engine's back. */
export const poke = (index: number, value: number): void => void (words[index] = value);

/** The head of a loop; `count` counts its turns from 0. */
export function turn(site: number, count: number, ...locals: readonly unknown[]): void {
  if (--control[TURNS]! === 0) runtime.turn(site, count, ...locals);
}

/** A spinlock's taking: the same site in every turn. */
export function* lock(site: number, index: number): Kernel {
  for (let i = 0; ; i++) {
    turn(site, i);
    if (yield* cas(site, index, 0, 1)) return;
  }
}

export const unlock = (site: number, index: number): Kernel => store(site, index, 0);

export interface Runs {
  readonly executions: number;
  /** Executions by how they ended. */
  readonly outcomes: ReadonlyMap<OutcomeKind, number>;
}

/**
 * Runs kernels, one for each CPU, again and again, by random walk unless told otherwise.
 *
 * @param after is called at the end of each execution; false: that is enough.
 */
export function runKernels(
  kernels: readonly ((cpu: number) => Kernel)[],
  options: Partial<EngineOptions> & {
    readonly executions?: number;
    readonly seed?: number;
    readonly strategy?: Strategy;
    readonly after?: (kind: OutcomeKind, engine: Engine) => boolean | void;
  } = {},
): Runs {
  const { executions = 1000, seed = 1, strategy = new RandomWalk(), after, ...engineOptions } = options;
  const program = {
    cpus: kernels.length,
    reset: () => void words.fill(0),
    start: (cpu: number) => kernels[cpu]!(cpu),
  };
  const engine = new Engine(runtime, program, engineOptions);
  const random = new Sfc32(seed);
  const outcomes = new Map<OutcomeKind, number>();
  for (let i = 1; i <= executions; i++) {
    const outcome = engine.run(strategy, random);
    if (outcome === undefined) return { executions: i - 1, outcomes };
    if (outcome.kind === 'crash') throw outcome.error;
    outcomes.set(outcome.kind, (outcomes.get(outcome.kind) ?? 0) + 1);
    if (after?.(outcome.kind, engine) === false) return { executions: i, outcomes };
  }
  return { executions, outcomes };
}
