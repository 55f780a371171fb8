/** Two values that belong together, each behind a lock of its own. */
export declare const FIRST_LOCK = 0;
export declare const SECOND_LOCK = 1;
export declare const FIRST = 2;
export declare const SECOND = 3;
/** Broken: between the stages the values do not fit, and no lock says so. */
export declare function writeInStages(words: Int32Array): void;
/** Whether the values fit, read as `writeInStages` writes them. */
export declare function fitInStages(words: Int32Array): boolean;
/** Holds the first lock over both stages. */
export declare function writeTogether(words: Int32Array): void;
/** Whether the values fit, read as `writeTogether` writes them. */
export declare function fitTogether(words: Int32Array): boolean;
//# sourceMappingURL=stages.d.ts.map
