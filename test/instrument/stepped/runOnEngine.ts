import { Engine } from '../../../src/explore/engine.ts';
import type { Observer } from '../../../src/explore/observer.ts';
import { strategyNamed } from '../../../src/explore/strategies/strategyNamed.ts';
import type { LoadedSubject } from '../../../src/instrument/loadSubject.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import { load, nativeImport, sharedWords, write } from '../fixture.ts';
import type { SteppedRuntime } from './takeTurns.ts';

export interface EngineRun {
  readonly kinds: readonly string[];
  /** Steps of the longest execution. */
  readonly steps: number;
  readonly unstepped: readonly string[];
  readonly memory: readonly number[];
  readonly errors: readonly string[];
  readonly loaded: LoadedSubject;
}

interface EngineSettings {
  readonly cpus?: number;
  readonly executions?: number;
  readonly stepLimit?: number;
  readonly strategy?: string;
  readonly observers?: readonly Observer[];
}

/** Runs a module's `work(m, cpu)` on each CPU of an engine, from memory of zeros. */
export async function runOnEngine(
  text: string,
  { cpus = 2, executions = 1, stepLimit = 500, strategy = 'random', observers = [] }: EngineSettings = {},
): Promise<EngineRun> {
  const loaded = await load(write({ 'src/main.ts': text }), 'stepped');
  const runtime = (await nativeImport(loaded.runtimeUrl)) as SteppedRuntime;
  const { work } = await nativeImport(loaded.entryUrl);
  const memory = sharedWords();
  const program = {
    cpus,
    reset: () => void memory.fill(0),
    start: (cpu: number) => runtime.steppedOf(work)!(...([memory, cpu] as never[])),
  };
  const engine = new Engine(runtime, program, { stepLimit, observers });
  const random = new Sfc32(7);
  const chosen = strategyNamed(strategy);
  const kinds: string[] = [];
  const errors: string[] = [];
  let steps = 0;
  for (let i = 0; i < executions; i++) {
    const { kind, error } = engine.run(chosen, random)!;
    kinds.push(kind);
    if (error !== undefined) errors.push(String(error));
    steps = Math.max(steps, engine.steps);
  }
  return { kinds, steps, unstepped: [...engine.unstepped], memory: [...memory], errors, loaded };
}
