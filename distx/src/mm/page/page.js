/** First word of a struct page; add a `PAGE_*` offset. */
export const pageAt = (cpu, pfn) => cpu.pages + pfn * cpu.pageWords;
/** A plain read of a field: stable only while its guard is held. */
export const pageField = (cpu, pfn, field) => cpu.mem[pageAt(cpu, pfn) + field];
/** A plain write of a field: only by whoever holds its guard. */
export function setPageField(cpu, pfn, field, value) {
    cpu.mem[pageAt(cpu, pfn) + field] = value;
}
/** Reads a field that others may change at any time (READ_ONCE). */
export const readPageField = (cpu, pfn, field) => Atomics.load(cpu.mem, pageAt(cpu, pfn) + field);
/** Writes a field that others may be reading (WRITE_ONCE). */
export function writePageField(cpu, pfn, field, value) {
    Atomics.store(cpu.mem, pageAt(cpu, pfn) + field, value);
}
//# sourceMappingURL=page.js.map