import type { CpuSituation } from '../scenario/cpuSituation.ts';
import type { Finding } from '../scenario/finding.ts';
import { attempt } from './attempt.ts';
import { Phase, type ControlBlock } from './controlBlock.ts';
import { CpuDied } from './cpuDied.ts';
import { CpuLost } from './cpuLost.ts';
import { CpusStalled } from './cpusStalled.ts';
import { crashFinding, lostFinding } from './crashFinding.ts';
import { operationName } from './operationName.ts';
import type { PreparedScenario } from './preparedScenario.ts';
import { stallFinding } from './stallFinding.ts';

/** Name of the errors by which a subject's assertion ends its CPU, after it has written its report. */
const ASSERTION = 'KernelBug';

/**
 * Turns what ended the CPUs into findings; called while the other CPUs still run.
 *
 * @throws the error itself when it is none of the CPUs' ends.
 */
export function endFindings(
  error: unknown,
  { scenario, state, root, nameSite }: PreparedScenario,
  control: ControlBlock,
  stallMs: number,
): { readonly findings: Finding[]; readonly situation: readonly CpuSituation[] } {
  if (error instanceof CpuLost) control.setPhase(error.cpu, Phase.Dead);
  const situation = error instanceof CpuDied ? error.death.situation : attempt(() => scenario.situation(state), []);
  const operationOf = (cpu: number): string => operationName(scenario, control, cpu) ?? 'no operation';
  const reported = attempt(() => scenario.reported(state, nameSite), []);
  if (error instanceof CpuDied) {
    const { death } = error;
    const said = death.name === ASSERTION && reported.length > 0;
    return { findings: said ? reported : [...reported, crashFinding(death, operationOf(death.cpu), root)], situation };
  }
  if (error instanceof CpuLost)
    return { findings: [...reported, lostFinding(error, operationOf(error.cpu))], situation };
  if (error instanceof CpusStalled) {
    const { stalled } = error;
    const stall = {
      stalled,
      stallMs,
      situation,
      operationOf,
      siteName: nameSite,
    };
    return { findings: [...reported, stallFinding(stall)], situation };
  }
  throw error;
}
