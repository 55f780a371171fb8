import type { NamedAccess } from './stressReport.ts';
/** The object a word belongs to: `page[7]` of `page[7].refcount`. */
export declare const ownerOf: (object: string) => string;
/** The accesses to an object's words. */
export declare const accessesTo: (accesses: readonly NamedAccess[], object: string) => NamedAccess[];
/** An access that a CPU repeated without anything else of note in between. */
export interface RepeatedAccess extends NamedAccess {
    /** How often in all; the ticket is that of the last time. */
    readonly times: number;
}
/** Joins neighbours that differ in nothing but the ticket: a spin loop becomes one line. */
export declare function joinRepeats(accesses: readonly NamedAccess[]): RepeatedAccess[];
/** Accesses in order, one a line: `file:line`, and the value before and after where it changed. */
export declare function accessTable(accesses: readonly (NamedAccess | RepeatedAccess)[]): string[];
//# sourceMappingURL=accessTable.d.ts.map