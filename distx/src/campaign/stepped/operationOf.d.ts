import type { SteppedProgram } from './steppedProgram.ts';
import type { SteppedScenario } from './steppedScenario.ts';
/** Name of the operation a CPU is in. */
export declare function operationOf({ bare }: SteppedScenario, { plan, position }: SteppedProgram, cpu: number): string;
//# sourceMappingURL=operationOf.d.ts.map