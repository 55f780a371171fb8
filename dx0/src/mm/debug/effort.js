/**
 * Counts, for the oracles, what each CPU went to: drains of all CPUs, acquisitions of an lru_lock to isolate pages
 * that are to be pinned, pins that stayed where they should not, and pageblocks made unmovable. They wrap around.
 */
const bump = (cpu, offset) => {
  Atomics.add(cpu.debug.shadow, cpu.debug.base + offset, 1);
};
const read = (cpu, owner, offset) =>
  Atomics.load(cpu.debug.shadow, cpu.debug.layout.cpu.base + owner * cpu.debug.layout.cpu.stride + offset);
/** lruAddDrainAll was called. */
export const noteDrain = (cpu) => bump(cpu, cpu.debug.layout.cpuDrains);
export const drainsOf = (cpu) => read(cpu, cpu.id, cpu.debug.layout.cpuDrains);
/** An lru_lock was taken to isolate pages that are to be pinned. */
export const noteIsolationLock = (cpu) => bump(cpu, cpu.debug.layout.cpuIsolationLocks);
export const isolationLocksOf = (cpu) => read(cpu, cpu.id, cpu.debug.layout.cpuIsolationLocks);
/** A call left its pages pinned in ZONE_MOVABLE. */
export const noteDegraded = (cpu) => bump(cpu, cpu.debug.layout.cpuDegraded);
export const degradedOf = (cpu, owner) => read(cpu, owner, cpu.debug.layout.cpuDegraded);
/** A pageblock was made unmovable, for want of free pages in one that is. */
export const noteTainted = (cpu) => bump(cpu, cpu.debug.layout.cpuTainted);
export const taintedOf = (cpu) => read(cpu, cpu.id, cpu.debug.layout.cpuTainted);
/** A long-term pin begins another round; and a pass over its pages: to pin, check, isolate or unpin them. */
export const noteRound = (cpu) => bump(cpu, cpu.debug.layout.cpuRounds);
export const roundsOf = (cpu) => read(cpu, cpu.id, cpu.debug.layout.cpuRounds);
export const noteSweep = (cpu) => bump(cpu, cpu.debug.layout.cpuSweeps);
export const sweepsOf = (cpu) => read(cpu, cpu.id, cpu.debug.layout.cpuSweeps);
//# sourceMappingURL=effort.js.map
