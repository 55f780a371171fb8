import { Bug } from './bug.js';
import { vmBugOn } from './vmBugOn.js';
const FREE = 0;
const ALLOCATED = 1;
const OFFLINE = 2;
const frameAddress = (cpu, pfn) => cpu.debug.layout.frame.base + pfn;
/** A frame leaves the allocator: it must have been free. */
export function noteAllocated(cpu, pfn) {
  const before = Atomics.exchange(cpu.debug.shadow, frameAddress(cpu, pfn), ALLOCATED);
  vmBugOn(cpu, before === OFFLINE, Bug.OfflineAllocated, pfn);
  vmBugOn(cpu, before !== FREE, Bug.AllocInUse, pfn, before, ALLOCATED);
}
/** A frame goes back to the allocator: it must have been allocated. */
export function noteFreed(cpu, pfn) {
  const before = Atomics.exchange(cpu.debug.shadow, frameAddress(cpu, pfn), FREE);
  vmBugOn(cpu, before !== ALLOCATED, Bug.DoubleFree, pfn, before, FREE);
}
/** Whether the allocator has handed the frame out. */
export const isAllocated = (cpu, pfn) => Atomics.load(cpu.debug.shadow, frameAddress(cpu, pfn)) === ALLOCATED;
/** A free frame leaves the machine's memory. */
export function noteOffline(cpu, pfn) {
  const before = Atomics.exchange(cpu.debug.shadow, frameAddress(cpu, pfn), OFFLINE);
  vmBugOn(cpu, before !== FREE, Bug.OfflineInUse, pfn, before, 0);
}
/** A frame comes back into the machine's memory, free. */
export function noteOnline(cpu, pfn) {
  Atomics.store(cpu.debug.shadow, frameAddress(cpu, pfn), FREE);
}
/** Whether the frame was taken offline. */
export const isOffline = (cpu, pfn) => Atomics.load(cpu.debug.shadow, frameAddress(cpu, pfn)) === OFFLINE;
//# sourceMappingURL=frameState.js.map
