type Words = Int32Array;
/** Atomics.wait as a point, and as a sleep that other CPUs or virtual time end. */
export declare function wait(site: number, array: Words, index: number, value: number, timeout?: number): Generator<void, 'ok' | 'not-equal' | 'timed-out'>;
/** What Atomics.notify does; the point before it is lowered like that of any other operation. */
export declare function notify(array: Words, index: number, count: number | undefined, code: number): number;
export {};
//# sourceMappingURL=waits.d.ts.map