/** What a lowered async function hands to whoever drives it outside an execution. */
export declare class Awaiting {
    readonly value: unknown;
    constructor(value: unknown);
}
/**
 * `await value`. A virtual promise suspends the CPU until it is settled, and that it is is a step of its own: it
 * orders the CPU behind the notify. All else that is settled goes on at once.
 *
 * @throws UnsteppedWait for a promise that only real time could settle.
 */
export declare function awaited(site: number, what: string, value: unknown): Generator<void, unknown>;
//# sourceMappingURL=awaited.d.ts.map