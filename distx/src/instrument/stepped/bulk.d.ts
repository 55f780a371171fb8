import type { Steps } from './finished.ts';
type Args = readonly unknown[];
/** What an object is iterated as: elements of shared memory are told of as they are read. */
export declare function iterated(site: number, object: unknown): unknown;
/** The steps of a function that is called on shared memory, of which it touches as much as it likes; undefined for others. */
export declare function bulkSteps(site: number, object: unknown, f: unknown, args: Args): Steps | undefined;
/** `object[name](...args)`, where the object may be shared memory. */
export declare function bulkMethod(site: number, object: unknown, name: string, ...args: Args): Generator<void, unknown>;
/** As `bulkMethod`, where nothing can be suspended. */
export declare function bulkMethodNow(site: number, object: unknown, name: string, ...args: Args): unknown;
export {};
//# sourceMappingURL=bulk.d.ts.map