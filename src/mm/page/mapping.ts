/**
 * What `page.mapping` says: 0, an anon_vma with bit 0 set (PAGE_MAPPING_ANON), or a file. Bit 1 is
 * kept for movable pages that are not on the LRU (PAGE_MAPPING_MOVABLE).
 */
const ANON = 1;
const SHIFT = 2;

export const anonMapping = (anonVma: number): number => ((anonVma + 1) << SHIFT) | ANON;
export const fileMapping = (file: number): number => (file + 1) << SHIFT;

export const isAnonMapping = (mapping: number): boolean => (mapping & ANON) !== 0;
export const isFileMapping = (mapping: number): boolean => mapping !== 0 && (mapping & 3) === 0;

/** The anon_vma or the file of a mapping. */
export const mappingId = (mapping: number): number => (mapping >> SHIFT) - 1;
