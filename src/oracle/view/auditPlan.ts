import type { Cpu } from '../../mm/machine/cpu.ts';
import { createCpu } from '../../mm/boot/createCpu.ts';
import type { Machine } from '../../mm/machine/machine.ts';
import { listHeads, type ListHead } from './listHeads.ts';
import { namedLocks, type NamedLock } from './namedLocks.ts';

/** What does not change from one audit of a machine to the next. */
export interface AuditPlan {
  readonly cpu: Cpu;
  readonly listHeads: readonly ListHead[];
  /** All locks but the page locks. */
  readonly locks: readonly NamedLock[];
}

const plans = new WeakMap<Machine, AuditPlan>();

export function auditPlan(machine: Machine): AuditPlan {
  const known = plans.get(machine);
  if (known !== undefined) return known;
  const cpu = createCpu(machine, 0, () => 0);
  const plan = { cpu, listHeads: listHeads(cpu), locks: namedLocks(cpu) };
  plans.set(machine, plan);
  return plan;
}
