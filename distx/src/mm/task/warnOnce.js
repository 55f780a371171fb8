/** Pages that were asked for outside ZONE_MOVABLE are pinned in it: they could not be moved. */
export const WARN_NON_MOVABLE = 0;
/** A page of the hugetlb pool stays pinned in ZONE_MOVABLE. */
export const WARN_HUGETLB = 1;
/** WARN_ON_ONCE: of each kind the first is told, later ones are not. */
export function warnOnce(cpu, warning) {
    if (Atomics.exchange(cpu.mem, cpu.layout.warnedOnce + warning, 1) === 0) {
        Atomics.add(cpu.mem, cpu.layout.warnings + warning, 1);
    }
}
/** How often a warning was told. */
export const warnings = (cpu, warning) => Atomics.load(cpu.mem, cpu.layout.warnings + warning);
//# sourceMappingURL=warnOnce.js.map