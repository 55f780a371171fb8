import { attempt } from './attempt.js';
import { Phase } from './controlBlock.js';
import { CpuDied } from './cpuDied.js';
import { CpuLost } from './cpuLost.js';
import { CpusStalled } from './cpusStalled.js';
import { crashFinding, lostFinding } from './crashFinding.js';
import { operationName } from './operationName.js';
import { stallFinding } from './stallFinding.js';
/** Name of the errors by which a subject's assertion ends its CPU, after it has written its report. */
const ASSERTION = 'KernelBug';
/**
 * Turns what ended the CPUs into findings; called while the other CPUs still run.
 *
 * @throws the error itself when it is none of the CPUs' ends.
 */
export function endFindings(error, { scenario, state, root, nameSite }, control, stallMs) {
  if (error instanceof CpuLost) control.setPhase(error.cpu, Phase.Dead);
  const situation = error instanceof CpuDied ? error.death.situation : attempt(() => scenario.situation(state), []);
  const operationOf = (cpu) => operationName(scenario, control, cpu) ?? 'no operation';
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
//# sourceMappingURL=endFindings.js.map
