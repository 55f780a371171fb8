/** A function lowered to a generator hangs on the function of its name under this symbol. */
export declare const STEPPED: unique symbol;
type Plain = (this: unknown, ...args: never[]) => unknown;
export type Stepped = (this: unknown, ...args: never[]) => Generator<void, unknown>;
/** Links a function to its generator and returns it. */
export declare function twin<F extends Plain>(plain: F, stepped: Stepped): F;
/** The generator of a function, if it was lowered to one. */
export declare const steppedOf: (f: unknown) => Stepped | undefined;
/** Gives a function a name that is no identifier. */
export declare function named<F extends Plain>(name: string, f: F): F;
/** A function that drives a generator which has none of its own. */
export declare function driven(what: string, stepped: Stepped): Plain;
/** Replaces the methods of a class that are generators by functions that drive them, made by `drivenBy`. */
export declare function methods(constructor: {
    readonly prototype: object;
}, list: readonly (readonly [key: PropertyKey, what: string, isStatic: boolean])[], drivenBy?: typeof driven): void;
/** A wait inside code that can't be suspended. */
export declare class UnsteppedWait extends Error {
    readonly name = "UnsteppedWait";
}
/**
 * Runs a generator to its end where nothing can be suspended: in a constructor, a comparator, code that is
 * not instrumented. All of its points together are one step.
 *
 * @param what names the function in the list of what was not stepped.
 * @param coroutine undefined: an optional call that was none.
 * @throws UnsteppedWait when it would sleep.
 */
export declare function drive<T>(what: string, coroutine: Generator<void, T> | undefined): T;
export {};
//# sourceMappingURL=twins.d.ts.map