/** The task keeps its allocations out of what can't be pinned for long (PF_MEMALLOC_PIN). */
const PIN = 1;
const taskAt = (cpu, owner) => cpu.layout.task.base + owner * cpu.layout.task.stride;
const flagsAt = (cpu) => taskAt(cpu, cpu.id) + cpu.layout.taskFlags;
/** memalloc_pin_save: from here on nothing is allocated in ZONE_MOVABLE or CMA. Returns what to restore. */
export function memallocPinSave(cpu) {
  const before = cpu.mem[flagsAt(cpu)];
  cpu.mem[flagsAt(cpu)] = before | PIN;
  return before & PIN;
}
/** memalloc_pin_restore. */
export function memallocPinRestore(cpu, saved) {
  cpu.mem[flagsAt(cpu)] = (cpu.mem[flagsAt(cpu)] & ~PIN) | saved;
}
/** Whether this CPU's task allocates for long-term pins. */
export const allocatesForPin = (cpu) => (cpu.mem[flagsAt(cpu)] & PIN) !== 0;
/** Flags of a CPU's task; for audits. */
export const taskFlags = (cpu, owner) => cpu.mem[taskAt(cpu, owner) + cpu.layout.taskFlags];
//# sourceMappingURL=task.js.map
