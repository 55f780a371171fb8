import type { DocumentFinding } from './documentFinding.ts';
/** Where a finding is shown: its own place, or that of the row of the schedule that is to blame. */
export interface FindingPlace {
    readonly file: string;
    /** From 1. */
    readonly line: number;
}
/** Undefined when nothing is known. */
export declare function findingPlace({ site, schedule }: Pick<DocumentFinding, 'site' | 'schedule'>): FindingPlace | undefined;
/** `file:line` in its parts. */
export declare function placeOf(site: string | null): FindingPlace | undefined;
//# sourceMappingURL=findingPlace.d.ts.map