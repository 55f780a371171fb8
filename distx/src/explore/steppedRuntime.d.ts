/** The stepped build's runtime, as one thread has imported it. */
export type SteppedRuntime = typeof import('../instrument/stepped/index.ts');
//# sourceMappingURL=steppedRuntime.d.ts.map