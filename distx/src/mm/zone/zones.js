import { ZONE_MOVABLE, ZONE_NORMAL, ZONES_PER_NODE } from '../machine/layout.js';
/** page_to_nid. */
export const pageNode = (cpu, pfn) => (pfn / cpu.layout.framesPerNode) | 0;
/** The kind of zone a page is in: ZONE_NORMAL or ZONE_MOVABLE. */
export const pageZoneKind = (cpu, pfn) => pfn % cpu.layout.framesPerNode < cpu.config.normalFrames ? ZONE_NORMAL : ZONE_MOVABLE;
/** Whether any node has a zone MOVABLE with pages in it (movable_zone). */
export const hasMovableZone = (cpu) => cpu.config.movableFrames > 0;
/** page_zone, as an index over all nodes. */
export const pageZone = (cpu, pfn) => pageNode(cpu, pfn) * ZONES_PER_NODE + pageZoneKind(cpu, pfn);
/** First word of a zone. */
export const zoneAt = (cpu, zone) => cpu.layout.zone.base + zone * cpu.layout.zone.stride;
/** First page frame of a zone. */
export const zoneStart = (cpu, zone) => Math.floor(zone / ZONES_PER_NODE) * cpu.layout.framesPerNode +
    (zone % ZONES_PER_NODE === ZONE_NORMAL ? 0 : cpu.config.normalFrames);
/** Page frames of a zone. */
export const zoneFrames = (cpu, zone) => zone % ZONES_PER_NODE === ZONE_NORMAL ? cpu.config.normalFrames : cpu.config.movableFrames;
//# sourceMappingURL=zones.js.map