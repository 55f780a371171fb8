import type { SteppedRuntime } from '../../explore/steppedRuntime.ts';

/** A function of a scenario as the CPUs of an engine run it. */
export type Steps = (...args: unknown[]) => Generator<void, unknown>;

/** The generator that a function was lowered to; one that can't reach shared memory runs as it is. */
export function stepsOf(runtime: SteppedRuntime, f: (...args: never[]) => unknown, self: unknown): Steps {
  const generator = runtime.steppedOf(f) as Steps | undefined;
  if (generator) return generator.bind(self);
  const later = runtime.asyncSteppedOf(f) as Steps | undefined;
  if (later) return (...args) => runtime.runAsync(later.apply(self, args), f.name);
  return function* plain(...args) {
    const value = (f as (...args: unknown[]) => unknown).apply(self, args);
    return value instanceof Promise ? yield* runtime.awaited(0, f.name, value) : value;
  };
}
