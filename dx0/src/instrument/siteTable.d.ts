import type { Node } from 'oxc-parser';
import { type CallSite } from './callSite.ts';
import type { SitedAccess } from './sharedAccess.ts';
import type { ModuleGraph } from './moduleGraph.ts';
import { type Site } from './site.ts';
/** The numbered places of a subject that every build has. */
export interface SiteTable {
  /** Index = site number; entry 0 is unknown. */
  readonly sites: readonly Site[];
  readonly calls: readonly (CallSite & {
    readonly site: number;
  })[];
  /** Accesses of each hooked module, by file. */
  readonly accesses: ReadonlyMap<string, readonly SitedAccess[]>;
  /** What may touch shared memory and is no access that a hook could stand for, by file and position. */
  readonly unhooked: ReadonlyMap<string, readonly Node[]>;
}
/**
 * Numbers the sites by file and position. Call sites come first: their numbers stay small, and are the
 * same in every build.
 *
 * @param isHooked whether the accesses of a file get numbers.
 */
export declare function siteTable(graph: ModuleGraph, isHooked: (file: string) => boolean): SiteTable;
//# sourceMappingURL=siteTable.d.ts.map
