/** Decides what becomes of a run whose output cannot be written. */
export declare function onOutputErrors(): void;
//# sourceMappingURL=onOutputErrors.d.ts.map