type Words = Int32Array;
/**
 * Recorded twice, so that a CPU that hangs here is seen: `wait` with the expected and the present value,
 * and how it ended with the expected value and the one there now.
 */
export declare function wait(site: number, array: Words, index: number, value: number, timeout?: number): string;
/** Recorded with the expected value, and the one found. */
export declare function waitAsync(site: number, array: Words, index: number, value: number, timeout?: number): unknown;
/** Recorded with the number of CPUs woken as both values. */
export declare function notify(site: number, array: Words, index: number, count?: number): number;
/** Touches no memory: neither disturbed nor recorded. */
export declare const isLockFree: (_site: number, bytes: number) => boolean;
/** Touches no memory: neither disturbed nor recorded. Missing before Node 24, as without the hook. */
export declare const pause: (_site: number, ...turns: number[]) => void;
export {};
//# sourceMappingURL=waitHooks.d.ts.map