import { callSites } from './callSite.js';
import { findSharedAccesses } from './findSharedAccesses.js';
import { siteOf, unknownSite } from './site.js';
/**
 * Numbers the sites by file and position. Call sites come first: their numbers stay small, and are the
 * same in every build.
 *
 * @param isHooked whether the accesses of a file get numbers.
 */
export function siteTable(graph, isHooked) {
    const sites = [unknownSite];
    const calls = callSites(graph).map((call) => ({ ...call, site: sites.push(siteOf(call.module, call.node)) - 1 }));
    const accesses = new Map();
    const unhooked = new Map();
    for (const module of graph.values()) {
        if (!isHooked(module.file))
            continue;
        const found = findSharedAccesses(module);
        const sited = found.accesses.map((access) => ({ ...access, site: sites.push(siteOf(module, access.node)) - 1 }));
        accesses.set(module.file, sited);
        unhooked.set(module.file, found.unhooked.toSorted((a, b) => a.start - b.start));
    }
    return { sites, calls, accesses, unhooked };
}
//# sourceMappingURL=siteTable.js.map