import type { SharedView } from './sharedView.ts';
/** A value as a trace keeps it: BigInts by their lower 53 bits. */
export declare const wordOf: (value: unknown) => number;
/** What a word that holds `before` holds after the operation. */
export declare function valueAfter(op: number, array: SharedView, before: number, a: unknown, b: unknown): number;
//# sourceMappingURL=valueAfter.d.ts.map
