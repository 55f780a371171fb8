/** The name of a strategy, or `portfolio`. @throws UsageError */
export declare function parseStrategy(value: string): string;
//# sourceMappingURL=parseStrategy.d.ts.map
