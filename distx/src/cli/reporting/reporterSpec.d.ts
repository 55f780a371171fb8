/** All there are, the log for a person first. */
export declare const reporterNames: readonly ['terminal', 'json', 'ndjson', 'junit', 'github', 'sarif', 'perfetto', 'html'];
export type ReporterName = (typeof reporterNames)[number];
/** A reporter that was asked for. */
export interface ReporterSpec {
    readonly name: ReporterName;
    /** Standard output when there is none. */
    readonly file?: string | undefined;
}
/** `NAME` or `NAME=FILE`. @throws UsageError */
export declare function reporterSpec(text: string): ReporterSpec;
/**
 * The reporters that were asked for.
 *
 * @param json whether `--json` takes standard output.
 * @throws UsageError for an unknown one, and when two want standard output or the same file.
 */
export declare function reporterSpecs(texts: readonly string[], json: boolean): {
    specs: ReporterSpec[];
    stdoutTaken: boolean;
};
//# sourceMappingURL=reporterSpec.d.ts.map