/** A schedule that once led to something new. */
export interface KeptLead {
    readonly scenario: string;
    readonly token: string;
    /** The run that found it. */
    readonly run: string;
}
/** The leads of a file, oldest first; none when there is none. @throws what the file system says. */
export declare function readLeads(path: string): {
    readonly leads: readonly KeptLead[];
    readonly damaged: number;
};
/** Replaces a file of leads. @throws DiskError */
export declare function writeLeads(path: string, leads: readonly KeptLead[]): void;
/** Of each scenario the latest leads; those of a run in place of what the file has of it. */
export declare function keptLeads(before: readonly KeptLead[], own: readonly KeptLead[]): KeptLead[];
//# sourceMappingURL=leadCorpus.d.ts.map