/** Milliseconds that vitest gives a test which runs so long; what is no length of time is told when the test runs. */
export declare function timeoutOf(duration: string): number;
//# sourceMappingURL=timeoutOf.d.ts.map