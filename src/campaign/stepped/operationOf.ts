import type { SteppedProgram } from './steppedProgram.ts';
import type { SteppedScenario } from './steppedScenario.ts';

/** Name of the operation a CPU is in. */
export function operationOf({ bare }: SteppedScenario, { plan, position }: SteppedProgram, cpu: number): string {
  const planned = plan[cpu]?.[position[cpu]!];
  return planned === undefined ? 'idle' : bare.operations[planned.operation]!.name;
}
