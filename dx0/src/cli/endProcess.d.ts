/** Ends the process once everything written has left it; a pipe takes its time. */
export declare function endProcess(code: number): Promise<never>;
//# sourceMappingURL=endProcess.d.ts.map
