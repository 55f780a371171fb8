/** Sees to it that the process ends within 2 s of a signal, whatever it waits for. @param codeOf its exit code then. */
export declare function endSoon(codeOf?: (signal: NodeJS.Signals) => number): void;
//# sourceMappingURL=endSoon.d.ts.map