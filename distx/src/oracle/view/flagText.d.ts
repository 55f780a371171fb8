/** Page flags by name, such as `lru, active`. */
export declare const flagText: (flags: number) => string;
//# sourceMappingURL=flagText.d.ts.map