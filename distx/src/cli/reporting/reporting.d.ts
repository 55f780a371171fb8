import type { ReportDocument } from '../../report/document/reportDocument.ts';
import type { LogStream } from '../../report/logStream.ts';
import { type Paint } from '../../report/paint.ts';
import { EventLines } from '../../report/reporters/ndjson/eventLines.ts';
/** The reporters of a run. */
export interface Reporting {
    /** Where logs for a person go, and how they are painted: the terminal, and files. */
    readonly logs: readonly {
        readonly stream: LogStream;
        readonly paint: Paint;
    }[];
    /** Reporters that want to be told as things happen. */
    readonly events: readonly EventLines[];
    /** What a document has as `warnings`. */
    readonly warnings: readonly string[];
    /** To be told with the others; gathers the warnings. */
    readonly collector: {
        warning(line: string): void;
    };
    /**
     * Has every reporter write what it makes of the document.
     *
     * @returns the exit code: `code`, or 4 when something could not be written; lines on standard error say what.
     */
    finish(document: ReportDocument, code: number): number;
}
/**
 * Opens the reporters asked for with `--reporter NAME[=FILE]`. The log for a person is always there: on standard
 * output, or on standard error when a document takes that.
 *
 * @param json whether `--json` takes standard output.
 * @throws UsageError and UnwritableOutput, before anything is run.
 */
export declare function openReporting(texts: readonly string[], json: boolean): Reporting;
//# sourceMappingURL=reporting.d.ts.map