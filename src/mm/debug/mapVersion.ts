import type { Cpu } from '../machine/cpu.ts';

/**
 * Counts, for the oracles, how often a virtual page lost its page by its owner's wish: odd while it
 * happens. A pin outlives that; a pin whose page changed without it is a bug.
 */
const versionAddress = (cpu: Cpu, mm: number, vpage: number): number => {
  const { mapVersion } = cpu.debug.layout;
  return mapVersion.base + (mm * cpu.layout.vpages + vpage) * mapVersion.stride;
};

/** Called before and after an unmapping. */
export function noteUnmapped(cpu: Cpu, mm: number, vpage: number): void {
  Atomics.add(cpu.debug.shadow, versionAddress(cpu, mm, vpage), 1);
}

/** Called before and after a copy on write. */
export function noteCopied(cpu: Cpu, mm: number, vpage: number): void {
  Atomics.add(cpu.debug.shadow, versionAddress(cpu, mm, vpage) + 1, 1);
}

/** Called before and after a page of a file is truncated. */
export function noteTruncated(cpu: Cpu, file: number, index: number): void {
  Atomics.add(cpu.debug.shadow, cpu.debug.layout.fileVersion.base + file * cpu.config.filePages + index, 1);
}

export const unmappedVersion = (cpu: Cpu, mm: number, vpage: number): number =>
  Atomics.load(cpu.debug.shadow, versionAddress(cpu, mm, vpage));
export const copiedVersion = (cpu: Cpu, mm: number, vpage: number): number =>
  Atomics.load(cpu.debug.shadow, versionAddress(cpu, mm, vpage) + 1);
export const truncatedVersion = (cpu: Cpu, file: number, index: number): number =>
  Atomics.load(cpu.debug.shadow, cpu.debug.layout.fileVersion.base + file * cpu.config.filePages + index);
