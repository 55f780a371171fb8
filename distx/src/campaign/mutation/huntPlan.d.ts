import type { ScenarioFile } from '../scenarioFile.ts';
/** What a first run without any mutant shows of a scenario. */
export interface Reach {
    readonly file: ScenarioFile;
    /** Its programs are always the same. */
    readonly isFixed: boolean;
    readonly executions: number;
    readonly steps: number;
    /** By mutant: how often its place was passed. */
    readonly hits: ReadonlyMap<number, number>;
}
/** Executions that a mutant gets in a scenario. */
export interface HuntShare {
    readonly file: ScenarioFile;
    readonly executions: number;
}
/**
 * Where a mutant is hunted, the cheapest first, and how long: what reaches its place often in short executions. Half of
 * the budget is for scenarios with fixed programs, which are small, and half for those that draw them, which do more.
 *
 * @returns empty when nothing reaches it.
 */
export declare function huntPlan(mutant: number, reaches: readonly Reach[], budget: number): HuntShare[];
//# sourceMappingURL=huntPlan.d.ts.map