/** Whether a text is the file of a run's lock statistics, of these scenarios, as `merge` can read it. */
export declare function isLockFile(text: unknown, run: string, scenarios: ReadonlySet<string>): text is string;
//# sourceMappingURL=checkedLocks.d.ts.map