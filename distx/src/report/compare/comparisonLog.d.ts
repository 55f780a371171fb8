import type { LogStream } from '../logStream.ts';
import type { Environment } from '../stressReport.ts';
import type { ComparisonParameters, ComparisonReport, ComparisonReporter } from './comparisonReport.ts';
/** Tells a comparison of strategies on a stream: how far it is while it goes on, the tables at the end. */
export declare class ComparisonLog implements ComparisonReporter {
    #private;
    constructor(stream: LogStream);
    start({ bugs, strategies, budget, trials, seed }: ComparisonParameters, environment: Environment): void;
    progress(what: string, done: number, of: number, elapsed: number): void;
    end({ bugs, strategies, parameters, seconds: time }: ComparisonReport): void;
    /** Leaves the terminal with a clean line. */
    clear(): void;
}
//# sourceMappingURL=comparisonLog.d.ts.map