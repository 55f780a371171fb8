import type { Cpu } from '../machine/cpu.ts';

/** First word of a struct page; add a `PAGE_*` offset. */
export const pageAt = (cpu: Cpu, pfn: number): number => cpu.pages + pfn * cpu.pageWords;

/** A plain read of a field: stable only while its guard is held. */
export const pageField = (cpu: Cpu, pfn: number, field: number): number => cpu.mem[pageAt(cpu, pfn) + field]!;

/** A plain write of a field: only by whoever holds its guard. */
export function setPageField(cpu: Cpu, pfn: number, field: number, value: number): void {
  cpu.mem[pageAt(cpu, pfn) + field] = value;
}

/** Reads a field that others may change at any time (READ_ONCE). */
export const readPageField = (cpu: Cpu, pfn: number, field: number): number =>
  Atomics.load(cpu.mem, pageAt(cpu, pfn) + field);

/** Writes a field that others may be reading (WRITE_ONCE). */
export function writePageField(cpu: Cpu, pfn: number, field: number, value: number): void {
  Atomics.store(cpu.mem, pageAt(cpu, pfn) + field, value);
}
