import { type ScenarioReport } from './stressReport.ts';
/** One scenario's result on one line. */
export declare function scenarioLine(scenario: ScenarioReport, nameWidth: number): string;
//# sourceMappingURL=scenarioLine.d.ts.map
