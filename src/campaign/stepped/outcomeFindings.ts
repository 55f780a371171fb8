import type { Engine } from '../../explore/engine.ts';
import type { Outcome } from '../../explore/outcome.ts';
import type { Finding } from '../../scenario/finding.ts';
import { attempt } from '../attempt.ts';
import { crashFinding } from '../crashFinding.ts';
import type { SteppedProgram } from './steppedProgram.ts';
import type { SteppedScenario } from './steppedScenario.ts';
import { hangFinding } from './hangFinding.ts';

/** Name of the errors by which a subject's assertion ends its CPU, after it has written its report. */
const ASSERTION = 'KernelBug';

/** What is wrong with an execution that did not end with every CPU done. */
export function outcomeFindings(
  scenario: SteppedScenario,
  program: SteppedProgram,
  engine: Engine,
  { kind, cpu, error }: Outcome,
): readonly Finding[] {
  const { bare, state, nameSite, file } = scenario;
  const reported = attempt(() => bare.reported(state, nameSite), []);
  switch (kind) {
    case 'crash': {
      const thrown = error instanceof Error ? error : new Error(String(error));
      if (thrown.name === ASSERTION && reported.length > 0) return reported;
      const death = { cpu, name: thrown.name, message: thrown.message, stack: thrown.stack ?? '', situation: [] };
      return [...reported, crashFinding(death, operationOf(scenario, program, cpu), file.subject.root)];
    }
    case 'deadlock':
    case 'livelock':
      return [...reported, hangFinding(scenario, program, engine)];
    default:
      return reported;
  }
}

/** Name of the operation a CPU is in. */
export function operationOf({ bare }: SteppedScenario, { plan, position }: SteppedProgram, cpu: number): string {
  const planned = plan[cpu]?.[position[cpu]!];
  return planned === undefined ? 'idle' : bare.operations[planned.operation]!.name;
}
