/** One of a few words. @throws UsageError */
export declare function parseChoice<T extends string>(option: string, text: string, choices: readonly T[]): T;
//# sourceMappingURL=parseChoice.d.ts.map