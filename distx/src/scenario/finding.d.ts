/** An oracle that fired. */
export interface Finding {
    /** Invariant id, `I1` to `I46`, or a tester's own such as `crash`. */
    readonly oracle: string;
    /** One line: what is wrong, with the object and the values seen. */
    readonly title: string;
    /** The object it is about, such as `page[7].refcount`; together with the oracle and the site its fingerprint. */
    readonly object: string;
    /** Source position `file:line`, when one is known. */
    readonly site?: string;
    /** When it was seen. */
    readonly phase: 'running' | 'quiescent' | 'end';
    /** More lines for a person: who holds what, the counts by class. */
    readonly details: readonly string[];
}
//# sourceMappingURL=finding.d.ts.map