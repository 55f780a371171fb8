/** A reporter that passes on what it is told to several, each of which may leave out what it does not care for. */
export declare const tee: <Reporter extends object>(reporters: readonly Partial<Reporter>[]) => Reporter;
//# sourceMappingURL=tee.d.ts.map
