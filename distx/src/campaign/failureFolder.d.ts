import type { FailureReport, StressHeader } from '../report/stressReport.ts';
/** A failure with the folder it was written to; `problem` says in one line what could not be written, and why. */
export interface WrittenFailure<Failure> {
    readonly failure: Failure;
    readonly problem?: string;
}
/** A file of a failure's folder. */
export type FailureFile = readonly [name: string, text: () => string];
/** Writes a free-running failure down: what was found as text and JSON, the whole flight recorder. */
export declare function writeFailure(failure: FailureReport, header: StressHeader, out: string, now: Date): WrittenFailure<FailureReport>;
/** The files of a free-running failure. */
export declare function freeFiles(failure: FailureReport, header: StressHeader): FailureFile[];
/**
 * Writes the files of a failure into a folder of its own below `out`.
 *
 * @param name of the folder, after the time.
 * @param filesOf gets the failure with its folder.
 */
export declare function failureFiles<Failure extends {
    readonly folder?: string | undefined;
}>(failure: Failure, out: string, now: Date, name: string | undefined, filesOf: (written: Failure) => readonly FailureFile[]): WrittenFailure<Failure>;
//# sourceMappingURL=failureFolder.d.ts.map