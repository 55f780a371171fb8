/**
 * What `page.mapping` says: 0, an anon_vma with bit 0 set (PAGE_MAPPING_ANON), or a file. Bit 1 is
 * that of movable pages that are not on the LRU (PAGE_MAPPING_MOVABLE).
 */
const ANON = 1;
const MOVABLE = 2;
const SHIFT = 2;
export const anonMapping = (anonVma) => ((anonVma + 1) << SHIFT) | ANON;
export const fileMapping = (file) => (file + 1) << SHIFT;
/** That of a page which a driver moves; also of one whose driver has let go of it, until it is freed (`driver` -1). */
export const movableMapping = (driver) => ((driver + 1) << SHIFT) | MOVABLE;
export const isAnonMapping = (mapping) => (mapping & ANON) !== 0;
export const isFileMapping = (mapping) => mapping !== 0 && (mapping & 3) === 0;
export const isMovableMapping = (mapping) => (mapping & 3) === MOVABLE;
/** The anon_vma, the file or the driver of a mapping; -1 of a driver that has let go. */
export const mappingId = (mapping) => (mapping >> SHIFT) - 1;
//# sourceMappingURL=mapping.js.map
