import { type ScenarioReport, type Verdict } from '../report/stressReport.ts';
/** The verdict over what was run; a run that checked nothing has none. */
export declare function verdictOf(reports: readonly ScenarioReport[], asked: readonly string[], interrupted: boolean): {
    readonly verdict: Verdict;
    readonly reason?: string;
};
//# sourceMappingURL=verdictOf.d.ts.map