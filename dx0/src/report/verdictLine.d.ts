import { type StressReport } from './stressReport.ts';
/** The last line of a run. */
export declare function verdictLine(report: StressReport): string;
//# sourceMappingURL=verdictLine.d.ts.map
