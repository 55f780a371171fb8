import type { Bug } from '../campaign/bugCatalogue.ts';
import type { Interrupt } from '../campaign/interrupt.ts';
import type { BugsParameters } from '../report/bugsReport.ts';
import type { LogStream } from '../report/logStream.ts';
/** `bugs --compare`: bugs under several strategies. Returns the exit code: 0 unless interrupted. @throws UsageError */
export declare function compareBugs(bugs: readonly Bug[], { budget, trials, seed, threads }: BugsParameters, named: readonly string[], stream: LogStream, isJson: boolean, interrupt: Interrupt): Promise<number>;
//# sourceMappingURL=compareBugs.d.ts.map