const cpuShadow = (cpu, owner) => cpu.debug.layout.cpu.base + owner * cpu.debug.layout.cpu.stride;
/** A page went into one of this CPU's LRU batches. */
export function noteBatched(cpu) {
  Atomics.add(cpu.debug.shadow, cpu.debug.base + cpu.debug.layout.cpuBatched, 1);
}
/** `pages` pages left this CPU's LRU batches for their lists. */
export function noteFlushed(cpu, pages) {
  Atomics.add(cpu.debug.shadow, cpu.debug.base + cpu.debug.layout.cpuFlushed, pages);
}
/** Pages a CPU ever put into its batches (wraps around). */
export const batchedPages = (cpu, owner) =>
  Atomics.load(cpu.debug.shadow, cpuShadow(cpu, owner) + cpu.debug.layout.cpuBatched);
/** Pages that ever left a CPU's batches (wraps around). */
export const flushedPages = (cpu, owner) =>
  Atomics.load(cpu.debug.shadow, cpuShadow(cpu, owner) + cpu.debug.layout.cpuFlushed);
//# sourceMappingURL=batchProgress.js.map
