import type { Cpu } from '../../mm/machine/cpu.ts';
import type { Machine } from '../../mm/machine/machine.ts';
import { type AuditRoom } from './auditRoom.ts';
import { type ListHead } from './listHeads.ts';
import { type NamedLock } from './namedLocks.ts';
/** What does not change from one audit of a machine to the next. */
export interface AuditPlan {
    readonly machine: Machine;
    readonly cpu: Cpu;
    readonly listHeads: readonly ListHead[];
    /** All locks but the page locks. */
    readonly locks: readonly NamedLock[];
    readonly room: AuditRoom;
}
export declare function auditPlan(machine: Machine): AuditPlan;
//# sourceMappingURL=auditPlan.d.ts.map