import { type ScenarioReport, type StressProgress } from '../report/stressReport.ts';
import type { ScenarioRun } from './scenarioRun.ts';
/** The state of a stress run: the scenario that runs, and the reports of those before it. */
export declare function stressProgress(run: ScenarioRun, before: readonly ScenarioReport[], total: number, started: number, forMs: number): StressProgress;
//# sourceMappingURL=stressProgress.d.ts.map