import type { CpuSituation } from '../scenario/cpuSituation.ts';
import type { Finding } from '../scenario/finding.ts';
import { type ControlBlock } from './controlBlock.ts';
import type { PreparedScenario } from './preparedScenario.ts';
/**
 * Turns what ended the CPUs into findings; called while the other CPUs still run.
 *
 * @throws the error itself when it is none of the CPUs' ends.
 */
export declare function endFindings(
  error: unknown,
  { scenario, state, root, nameSite }: PreparedScenario,
  control: ControlBlock,
  stallMs: number,
): {
  readonly findings: Finding[];
  readonly situation: readonly CpuSituation[];
};
//# sourceMappingURL=endFindings.d.ts.map
