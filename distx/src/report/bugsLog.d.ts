import type { BugRow, BugsParameters, BugsReport, BugsReporter, ControlRow } from './bugsReport.ts';
import type { LogStream } from './logStream.ts';
import type { Paint } from './paint.ts';
import type { Environment } from './stressReport.ts';
/** Tells a hunt for bugs on a stream: how far it is while it goes on, the table at the end. */
export declare class BugsLog implements BugsReporter {
    #private;
    constructor(stream: LogStream, paint: Paint);
    start({ bugs, mode, forMs, strategy, budget, trials, seed }: BugsParameters, environment: Environment): void;
    progress(what: string, done: number, of: number, elapsed: number): void;
    bug({ id, trials, free }: BugRow): void;
    control({ scenario, finding }: ControlRow): void;
    end(report: BugsReport): void;
    /** Leaves the terminal with a clean line. */
    clear(): void;
}
//# sourceMappingURL=bugsLog.d.ts.map