import type { DocumentFinding } from './documentFinding.ts';
/** Findings with an id of their own each: the fingerprint, with a number from the second one on. */
export declare function withIds(findings: readonly Omit<DocumentFinding, 'id'>[]): DocumentFinding[];
//# sourceMappingURL=withIds.d.ts.map
