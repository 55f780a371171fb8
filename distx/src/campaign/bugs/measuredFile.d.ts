import type { BugsReport } from '../../report/bugsReport.ts';
import { type MeasuredBugs } from '../../report/measuredBugs.ts';
import { type Bug } from '../bugCatalogue.ts';
/** What was measured last of the catalogue's bugs. */
export declare const measuredPath: string;
/** @throws UsageError when the file is something else. */
export declare function readMeasured(path: string): MeasuredBugs;
/** Takes a hunt into the record at `path`; bugs that are no longer in the catalogue leave it. */
export declare function recordMeasured(path: string, report: BugsReport): void;
/** The bugs of the catalogue that were found fastest, in every trial, when they were last measured in steps. */
export declare function quickBugs(most: number): Bug[];
//# sourceMappingURL=measuredFile.d.ts.map