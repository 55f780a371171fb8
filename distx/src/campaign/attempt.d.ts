/** What a callback of the subject returns; `otherwise` when it throws, for what only illustrates a finding. */
export declare function attempt<T>(callback: () => T, otherwise: T): T;
//# sourceMappingURL=attempt.d.ts.map