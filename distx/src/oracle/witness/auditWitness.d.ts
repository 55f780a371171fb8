import type { Machine } from '../../mm/machine/machine.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { Witness } from './witness.ts';
type Phase = 'quiescent' | 'end';
/** Checks, while the CPUs stand still, the memory against what the workload knows: I18, I20, I22, I23. */
export declare function auditWitness(machine: Machine, witness: Witness, phase: Phase): Finding[];
export {};
//# sourceMappingURL=auditWitness.d.ts.map