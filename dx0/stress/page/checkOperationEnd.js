import { Bug } from '../../src/mm/debug/bug.js';
import { Ref } from '../../src/mm/debug/ref.js';
import { allocationsOf, isolationsOf } from '../../src/mm/debug/taken.js';
import { vmBugOn } from '../../src/mm/debug/vmBugOn.js';
import { countHolds } from '../../src/oracle/witness/holds.js';
import { keptPages } from './operations/isolate.js';
/** I11, I29: between two operations a CPU has isolated and allocated what the workload keeps, and nothing else. */
export function checkOperationEnd({ cpu, witness }) {
  const isolated = isolationsOf(cpu);
  if (isolated !== 0) {
    const kept = keptPages(cpu);
    vmBugOn(cpu, isolated !== kept, Bug.IsolationKept, cpu.id, isolated, kept);
  }
  const allocated = allocationsOf(cpu);
  if (allocated === 0) return;
  const kept = countHolds(witness, cpu, Ref.Alloc);
  vmBugOn(cpu, allocated !== kept, Bug.AllocationKept, cpu.id, allocated, kept);
}
//# sourceMappingURL=checkOperationEnd.js.map
