import type { Cpu } from '../machine/cpu.ts';

const cpuShadow = (cpu: Cpu, owner: number): number => cpu.debug.layout.cpu.base + owner * cpu.debug.layout.cpu.stride;

/** A page went into one of this CPU's LRU batches. */
export function noteBatched(cpu: Cpu): void {
  Atomics.add(cpu.debug.shadow, cpu.debug.base + cpu.debug.layout.cpuBatched, 1);
}

/** `pages` pages left this CPU's LRU batches for their lists. */
export function noteFlushed(cpu: Cpu, pages: number): void {
  Atomics.add(cpu.debug.shadow, cpu.debug.base + cpu.debug.layout.cpuFlushed, pages);
}

/** Pages a CPU ever put into its batches (wraps around). */
export const batchedPages = (cpu: Cpu, owner: number): number =>
  Atomics.load(cpu.debug.shadow, cpuShadow(cpu, owner) + cpu.debug.layout.cpuBatched);

/** Pages that ever left a CPU's batches (wraps around). */
export const flushedPages = (cpu: Cpu, owner: number): number =>
  Atomics.load(cpu.debug.shadow, cpuShadow(cpu, owner) + cpu.debug.layout.cpuFlushed);
