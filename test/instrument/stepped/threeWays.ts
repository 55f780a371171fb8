import type { LoadedSubject } from '../../../src/instrument/loadSubject.ts';
import { emitted, load, type LoadSettings, nativeImport, sharedWords, write } from '../fixture.ts';
import { type SteppedRuntime, takeTurns } from './takeTurns.ts';

/** What a run of `run(m, p, g)` left behind. */
export interface Outcome {
  readonly value: unknown;
  readonly error: string | undefined;
  readonly memory: readonly number[];
  readonly p: readonly number[];
  readonly calls: readonly unknown[][];
}

export interface ThreeWays {
  readonly bare: Outcome;
  /** Operations of Atomics that the bare build did. */
  readonly operations: readonly string[];
  /** By build: `stepped`, `stepped-fine`. */
  readonly driven: Readonly<Record<string, Outcome>>;
  readonly handedOver: Readonly<Record<string, Outcome>>;
  readonly loaded: LoadedSubject;
  readonly code: string;
  /** By build, all that a handler sees: with small functions in the place of their calls, with all, and without. */
  readonly inlined: Readonly<Record<string, unknown>>;
  readonly allInlined: Readonly<Record<string, unknown>>;
  readonly called: Readonly<Record<string, unknown>>;
  /** Operations at which the coarse build handed over. */
  readonly ops: readonly string[];
  /** Plain accesses it told of. */
  readonly told: readonly string[];
  readonly unstepped: readonly string[];
  /** Sources of what it does not step. */
  readonly unhooked: readonly string[];
}

export const BUILDS = ['stepped', 'stepped-fine'] as const;

/**
 * Runs a module that exports `run(m, p, g)` bare, stepped from plain code, and stepped with a hand-over at
 * every point; `m` is shared memory, `p` an array, and what `g` is called with is kept.
 */
export async function threeWays(files: Record<string, string>, settings = {}): Promise<ThreeWays> {
  const root = write(files);
  const { entryUrl } = await load(root, 'bare', settings);
  const counted = await countingOperations(async () => {
    const bare = await nativeImport(entryUrl);
    return (count) => outcome((m, p, g) => (count(), bare['run'](m, p, g)));
  });
  const result = {
    bare: counted.result,
    operations: counted.operations,
    driven: {} as Record<string, Outcome>,
    handedOver: {} as Record<string, Outcome>,
    inlined: {} as Record<string, unknown>,
    allInlined: {} as Record<string, unknown>,
    called: {} as Record<string, unknown>,
  };
  let coarse!: LoadedSubject;
  let ops: readonly string[] = [];
  let told: readonly string[] = [];
  let unstepped: readonly string[] = [];
  for (const build of BUILDS) {
    result.called[build] = await seen(root, build, { ...settings, inlines: 'none' });
    result.inlined[build] = await seen(root, build, settings);
    result.allInlined[build] = await seen(root, build, { ...settings, inlines: 'all' });
    const loaded = await load(root, build, settings);
    const module = await nativeImport(loaded.entryUrl);
    const rt = (await nativeImport(loaded.runtimeUrl)) as SteppedRuntime;
    result.driven[build] = outcome((m, p, g) => module['run'](m, p, g));
    const fine = build === 'stepped-fine';
    result.handedOver[build] = outcome((m, p, g) => {
      const turns = takeTurns(rt, [[module['run'], m, p, g]], fine);
      if (!fine) {
        ops = turns.stops.map(({ op }) => op);
        ({ told, unstepped } = turns);
      }
      if (0 in turns.errors) throw turns.errors[0];
      return turns.results[0];
    });
    if (!fine) coarse = loaded;
  }
  const unhooked = coarse.unhooked.map(({ what }) => what);
  return { ...result, loaded: coarse, code: emitted(coarse), ops, told, unstepped, unhooked };
}

/** What a handler is told while the module runs with a hand-over at every point, and what comes of it. */
async function seen(root: string, build: (typeof BUILDS)[number], settings: LoadSettings): Promise<unknown> {
  const loaded = await load(root, build, settings);
  const module = await nativeImport(loaded.entryUrl);
  const rt = (await nativeImport(loaded.runtimeUrl)) as SteppedRuntime;
  let turns: ReturnType<typeof takeTurns> | undefined;
  const left = outcome((m, p, g) => {
    turns = takeTurns(rt, [[module['run'], m, p, g]], build === 'stepped-fine');
    if (0 in turns.errors) throw turns.errors[0];
    return turns.results[0];
  });
  const { stops, told, unstepped } = turns!;
  const loops = turns!.turns.map(({ site, turn, locals }) => ({ site, turn, locals: locals.length }));
  const { sites, unhooked } = loaded;
  return { left, stops, told, unstepped, loops, sites, unhooked };
}

/** Counts the operations of Atomics while `prepare` and what it returns run, from when that says so. */
async function countingOperations<T>(
  prepare: () => Promise<(begin: () => void) => T>,
): Promise<{ result: T; operations: string[] }> {
  const originals = { ...Object.getOwnPropertyDescriptors(Atomics) } as Record<string, PropertyDescriptor>;
  let operations: string[] = [];
  for (const [name, { value }] of Object.entries(originals)) {
    if (typeof value !== 'function' || name === 'isLockFree' || name === 'pause') continue;
    const counting = (...args: unknown[]): unknown => {
      operations.push(name);
      return value(...args);
    };
    Object.defineProperty(Atomics, name, { ...originals[name], value: counting });
  }
  try {
    const run = await prepare();
    const result = run(() => (operations = []));
    return { result, operations };
  } finally {
    Object.defineProperties(Atomics, originals);
  }
}

function outcome(run: (m: Int32Array, p: number[], g: (...args: unknown[]) => unknown) => unknown): Outcome {
  const m = sharedWords();
  m.set(m.map((_, i) => i + 1));
  const p = [5, 6, 7];
  const calls: unknown[][] = [];
  let value: unknown;
  let error: string | undefined;
  try {
    value = run(m, p, (...args) => calls.push(args));
  } catch (thrown) {
    error = (thrown as Error).name;
  }
  return { value, error, memory: [...m], p, calls };
}
