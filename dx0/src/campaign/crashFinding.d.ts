import type { Finding } from '../scenario/finding.ts';
import type { CpuDeath } from './cpuProtocol.ts';
import type { CpuLost } from './cpuLost.ts';
/** An exception that is none of the subject's assertions. */
export declare function crashFinding(death: CpuDeath, operation: string, root: string): Finding;
/** A thread that ended by itself: process.exit, out of memory. */
export declare const lostFinding: ({ cpu, reason }: CpuLost, operation: string) => Finding;
//# sourceMappingURL=crashFinding.d.ts.map
