/** `500ms`, `60s`, `1.5m`, `2h` in milliseconds. @throws UsageError for anything else and for less than `leastMs`. */
export declare function parseDuration(option: string, text: string, leastMs?: number): number;
//# sourceMappingURL=parseDuration.d.ts.map
