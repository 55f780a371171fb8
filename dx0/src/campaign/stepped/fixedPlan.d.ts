import type { Plan } from '../../explore/plan.ts';
import type { FullScenario } from '../fullScenario.ts';
/** Programs of given operations, whose random numbers follow from a seed. */
export declare function planOf(operations: readonly (readonly number[])[], seed: number): Plan;
/** The programs that a scenario has of its own. @throws UsageError when they name an operation that there is not. */
export declare function fixedPlan(scenario: FullScenario, programs: readonly (readonly string[])[]): Plan;
//# sourceMappingURL=fixedPlan.d.ts.map
