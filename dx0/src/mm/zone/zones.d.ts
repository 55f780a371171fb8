import type { Cpu } from '../machine/cpu.ts';
/** page_to_nid. */
export declare const pageNode: (cpu: Cpu, pfn: number) => number;
/** The kind of zone a page is in: ZONE_NORMAL or ZONE_MOVABLE. */
export declare const pageZoneKind: (cpu: Cpu, pfn: number) => number;
/** Whether any node has a zone MOVABLE with pages in it (movable_zone). */
export declare const hasMovableZone: (cpu: Cpu) => boolean;
/** page_zone, as an index over all nodes. */
export declare const pageZone: (cpu: Cpu, pfn: number) => number;
/** First word of a zone. */
export declare const zoneAt: (cpu: Cpu, zone: number) => number;
/** First page frame of a zone. */
export declare const zoneStart: (cpu: Cpu, zone: number) => number;
/** Page frames of a zone. */
export declare const zoneFrames: (cpu: Cpu, zone: number) => number;
//# sourceMappingURL=zones.d.ts.map
