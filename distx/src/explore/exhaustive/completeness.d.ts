/** How far a search through all schedules has come. */
export interface Search {
    /** Executions that ran to their end, be it a deadlock. */
    readonly executions: number;
    /** Executions that were given up since others cover them. */
    readonly blocked: number;
    /** Executions that were given up at the limit of steps. */
    readonly cut: number;
    /** Most preemptions of a schedule; undefined: any number. */
    readonly bound?: number | undefined;
    /** Whether nothing is left, within the bound. */
    readonly isOver: boolean;
    /** Plain stores were delayed as x86 does. */
    readonly isTso?: boolean | undefined;
    /** Why it does not count, when something went wrong on the way. */
    readonly flaw?: string | undefined;
}
/** Whether every schedule there is within the bound was run to its end. */
export declare const isVerified: ({ isOver, cut, flaw }: Search) => boolean;
/** What a search is worth, in one line. */
export declare function completenessLine(search: Search): string;
//# sourceMappingURL=completeness.d.ts.map