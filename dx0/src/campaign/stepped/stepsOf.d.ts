import type { SteppedRuntime } from '../../explore/steppedRuntime.ts';
/** A function of a scenario as the CPUs of an engine run it. */
export type Steps = (...args: unknown[]) => Generator<void, unknown>;
/** The generator that a function was lowered to; one that can't reach shared memory runs as it is. */
export declare function stepsOf(runtime: SteppedRuntime, f: (...args: never[]) => unknown, self: unknown): Steps;
//# sourceMappingURL=stepsOf.d.ts.map
