import type { ScenarioFile } from './scenarioFile.ts';
/** What the scenario says of itself, or why it can't be loaded: one that is broken does not hide the others. */
export declare function scenarioSummary(file: ScenarioFile): Promise<string>;
//# sourceMappingURL=scenarioSummary.d.ts.map
