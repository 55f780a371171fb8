/** `12,345,678`. */
export declare const count: (value: number) => string;
/** Three digits: `1.23 M`, `456 k`, `78`. */
export declare const shortCount: (value: number) => string;
/** Three digits: `1.23 ms`; 0 is `0`. */
export declare const nanoseconds: (ns: number) => string;
/** `12.3 %`; small shares do not look like none. */
export declare const percent: (part: number, whole: number) => string;
/** Seconds for a person: `20.1 s`, `2 min 5 s`, `3 h 12 min`. */
export declare const seconds: (value: number) => string;
/** `1 epoch`, `2 epochs`. */
export declare const plural: (value: number, noun: string) => string;
//# sourceMappingURL=humanUnits.d.ts.map