import type { Engine } from '../../explore/engine.ts';
import type { Finding } from '../../scenario/finding.ts';
import { stallFinding } from '../stallFinding.ts';
import { operationOf } from './outcomeFindings.ts';
import type { SteppedProgram } from './steppedProgram.ts';
import type { SteppedScenario } from './steppedScenario.ts';

/** CPUs sleep or spin, and nobody is left to end that. */
export function hangFinding(scenario: SteppedScenario, program: SteppedProgram, engine: Engine): Finding {
  const { bare, state, nameSite } = scenario;
  const cpus = Array.from({ length: engine.cpus }, (_, cpu) => cpu);
  const stalled = cpus.filter((cpu) => program.position[cpu]! < (program.plan[cpu]?.length ?? 0));
  return stallFinding({
    stalled: stalled.length > 0 ? stalled : cpus.filter((cpu) => engine.stateOf(cpu) !== 'finished'),
    stallMs: 0,
    situation: bare.situation(state),
    operationOf: (cpu) => operationOf(scenario, program, cpu),
    siteName: nameSite,
  });
}
