import type { Cpu } from '../../mm/machine/cpu.ts';
import { createCpu } from '../../mm/boot/createCpu.ts';
import type { Machine } from '../../mm/machine/machine.ts';
import { auditRoom, type AuditRoom } from './auditRoom.ts';
import { listHeads, type ListHead } from './listHeads.ts';
import { namedLocks, type NamedLock } from './namedLocks.ts';

/** What does not change from one audit of a machine to the next. */
export interface AuditPlan {
  readonly machine: Machine;
  readonly cpu: Cpu;
  readonly listHeads: readonly ListHead[];
  /** All locks but the page locks. */
  readonly locks: readonly NamedLock[];
  readonly room: AuditRoom;
}

const plans = new WeakMap<Machine, AuditPlan>();

/** The machine asked for last: stepped runs ask after every other step. */
let last: AuditPlan | undefined;

export function auditPlan(machine: Machine): AuditPlan {
  if (last?.machine === machine) return last;
  last = planOf(machine);
  return last;
}

function planOf(machine: Machine): AuditPlan {
  const known = plans.get(machine);
  if (known !== undefined) return known;
  const cpu = createCpu(machine, 0, () => 0);
  const plan = { machine, cpu, listHeads: listHeads(cpu), locks: namedLocks(cpu), room: auditRoom(cpu) };
  plans.set(machine, plan);
  return plan;
}
