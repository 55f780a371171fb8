import type { Scenario } from '../scenario/scenario.ts';
/** Whether a value looks like a scenario that can be run. */
export declare function isScenario(value: unknown): value is Scenario;
//# sourceMappingURL=isScenario.d.ts.map
