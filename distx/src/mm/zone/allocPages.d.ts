import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * Where pages may come from: the zone and the mobility are independent, so that a page can be kept
 * out of ZONE_MOVABLE without tainting an unmovable pageblock. A task that allocates for long-term pins gets
 * unmovable pages of ZONE_NORMAL whatever the request says.
 */
export interface AllocRequest {
    /** Node to try first; the others follow. */
    readonly node: number;
    /** Highest kind of zone: ZONE_NORMAL or ZONE_MOVABLE. */
    readonly highestZone: number;
    /** MIGRATE_UNMOVABLE, MIGRATE_MOVABLE or MIGRATE_RECLAIMABLE. */
    readonly migratetype: number;
    /** Whether other nodes are no choice (__GFP_THISNODE). */
    readonly thisNode: boolean;
}
/** alloc_page: a page with one reference, booked as Ref.Alloc; -1 when there is no memory. Does not reclaim. */
export declare const allocPage: (cpu: Cpu, request: AllocRequest, site?: CallSite) => number;
/**
 * alloc_pages: 2^order pages, as one compound page (__GFP_COMP) unless `compound` says no; then only the first has a
 * reference, and `freePages` frees them all.
 */
export declare function allocPages(cpu: Cpu, request: AllocRequest, order: number, site?: CallSite, compound?: boolean): number;
/** prep_new_page: nobody else knows the pages yet, plain writes do until the reference count says they exist. */
export declare function prepNewPage(cpu: Cpu, head: number, order: number, site: CallSite, compound?: boolean): void;
//# sourceMappingURL=allocPages.d.ts.map