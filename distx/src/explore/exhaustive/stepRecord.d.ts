import type { Step } from '../step.ts';
/** A step of a schedule that was taken before and is another one now: the subject is not deterministic. */
export interface Nondeterminism {
    /** Counts from 1. */
    readonly step: number;
    readonly cpu: number;
    /** Such as `load of word 3, which holds 1 (site 12)`. */
    readonly expected: string;
    readonly found: string;
}
/** What each step of the present path did, to tell whether it does so again. */
export declare class StepRecord {
    #private;
    write(depth: number, { kind, site, address, before }: Step): void;
    /** @returns what differs from the step written down at this depth. */
    compare(depth: number, step: Step): Nondeterminism | undefined;
    textOf(depth: number): string;
}
/** What is told of a search that met a subject that is not deterministic. */
export declare const nondeterminismText: ({ step, cpu, expected, found }: Nondeterminism) => string;
//# sourceMappingURL=stepRecord.d.ts.map