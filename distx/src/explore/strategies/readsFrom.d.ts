/** Which pairs of a write and the read that saw its value were ever met: by call sites and word. */
export declare class ReadsFrom {
    #private;
    /** Whether this execution had a pair that none before had. */
    isNew: boolean;
    begin(): void;
    /** An operation happens. */
    note(address: number, site: number, kind: number): void;
}
//# sourceMappingURL=readsFrom.d.ts.map