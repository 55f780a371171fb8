import type { OpName } from '../../instrument/stepped/op.ts';
/** What an operation did, for a person. */
export interface AccessShape {
    readonly op: OpName;
    readonly before: number;
    readonly after: number;
    /** Of compareExchange and wait. */
    readonly expected?: number | undefined;
    /** Of compareExchange: what it writes if it succeeds; undefined when it does not matter. */
    readonly failed?: {
        readonly replacement: number;
    } | undefined;
    /** Of notify. */
    readonly woken?: number | undefined;
    /** Of a wake: the CPU that notified, or -1. */
    readonly wokenBy?: number | undefined;
}
/** One operation on a word called `name`: `add x 1 -> 2`, `load x -> 2`, `cas x 3 -> 0 fails: is 2`. */
export declare function accessText(name: string, access: AccessShape): string;
//# sourceMappingURL=accessText.d.ts.map