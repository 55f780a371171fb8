import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * compact_zone: moves pages from the beginning of a zone to free frames at its end, until the two scanners meet or
 * there are no frames left. With MIGRATE_ASYNC it gives up where it would have to wait; otherwise the mode is
 * MIGRATE_SYNC_LIGHT. Several CPUs may compact a zone at once.
 */
export declare function compactZone(cpu: Cpu, zone: number, mode: number, site?: CallSite): void;
//# sourceMappingURL=compactZone.d.ts.map
