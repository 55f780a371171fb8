import type { CpuSituation } from '../scenario/cpuSituation.ts';
import type { Finding } from '../scenario/finding.ts';
/** What is known of CPUs that complete nothing. */
export interface Stall {
  /** CPUs without progress. */
  readonly stalled: readonly number[];
  /** How long that has gone on; undefined when nobody is left to end it. */
  readonly stallMs: number | undefined;
  readonly situation: readonly CpuSituation[];
  /** Name of what a CPU is doing. */
  readonly operationOf: (cpu: number) => string;
  readonly siteName: (site: number) => string | undefined;
}
/**
 * I40: nobody stops getting on; I14: nobody sleeps on a lock that is free. Names the CPU to blame: in a cycle of waits, or at the end
 * of the chain of waits.
 */
export declare function stallFinding(stall: Stall): Finding;
//# sourceMappingURL=stallFinding.d.ts.map
