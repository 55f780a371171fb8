import type { Machine } from '../mm/machine/machine.ts';
import type { Finding } from '../scenario/finding.ts';
import type { SiteName } from '../scenario/scenario.ts';
/**
 * Checks a machine against its invariants while every CPU stands still between two operations. At
 * `end` every address space has exited, every file was truncated, swap is empty, batches and writes
 * are drained and all references put. Reads only; finds something on any memory, and never throws.
 */
export declare function auditMachine(machine: Machine, phase: 'quiescent' | 'end', siteName?: SiteName): Finding[];
//# sourceMappingURL=auditMachine.d.ts.map