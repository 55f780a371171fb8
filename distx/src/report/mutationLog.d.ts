import type { LogStream } from './logStream.ts';
import type { MutationParameters, MutationReport, MutationReporter } from './mutationReport.ts';
import type { Paint } from './paint.ts';
import type { Environment } from './stressReport.ts';
/** Tells a hunt for mutants on a stream: how far it is, and at the end a table and those that lived. */
export declare class MutationLog implements MutationReporter {
    #private;
    constructor(stream: LogStream, paint: Paint);
    start({ scenarios, budget, seed }: MutationParameters, environment: Environment, drawn: number, all: number): void;
    progress(what: string, done: number, of: number, killed: number, elapsed: number): void;
    end(report: MutationReport): void;
    /** Leaves the terminal with a clean line. */
    clear(): void;
}
/** What it all comes to. */
export declare function mutationScore({ mutants }: MutationReport): string;
//# sourceMappingURL=mutationLog.d.ts.map