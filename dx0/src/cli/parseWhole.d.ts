/** A whole number within bounds, decimal or 0x. @throws UsageError */
export declare function parseWhole(option: string, text: string, low: number, high: number): number;
//# sourceMappingURL=parseWhole.d.ts.map
