import type { Node } from 'oxc-parser';
import { callSites, type CallSite } from './callSite.ts';
import { findSharedAccesses } from './findSharedAccesses.ts';
import type { SitedAccess } from './sharedAccess.ts';
import type { ModuleGraph } from './moduleGraph.ts';
import { siteOf, unknownSite, type Site } from './site.ts';

/** The numbered places of a subject that every build has. */
export interface SiteTable {
  /** Index = site number; entry 0 is unknown. */
  readonly sites: readonly Site[];
  readonly calls: readonly (CallSite & { readonly site: number })[];
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
export function siteTable(graph: ModuleGraph, isHooked: (file: string) => boolean): SiteTable {
  const sites: Site[] = [unknownSite];
  const calls = callSites(graph).map((call) => ({ ...call, site: sites.push(siteOf(call.module, call.node)) - 1 }));
  const accesses = new Map<string, SitedAccess[]>();
  const unhooked = new Map<string, Node[]>();
  for (const module of graph.values()) {
    if (!isHooked(module.file)) continue;
    const found = findSharedAccesses(module);
    const sited = found.accesses.map((access) => ({ ...access, site: sites.push(siteOf(module, access.node)) - 1 }));
    accesses.set(module.file, sited);
    unhooked.set(
      module.file,
      found.unhooked.toSorted((a, b) => a.start - b.start),
    );
  }
  return { sites, calls, accesses, unhooked };
}
