import { placeOf } from './naming.js';
/**
 * Oracle `lock-order`: locks that were taken in a circle, be it in different executions; enough for a deadlock if they
 * ever meet (the kernel's Documentation/locking/lockdep-design.rst). Unlike lockdep, a circle all of whose
 * orders are taken under one common lock is none (Goodlock: Havelund 2000).
 *
 * @param edges of one tracker or several, and of a scenario's own.
 */
export function lockOrderFindings(edges, naming) {
    const orders = new Map();
    for (const edge of edges) {
        let from = orders.get(edge.from);
        if (from === undefined)
            orders.set(edge.from, (from = new Map()));
        const known = from.get(edge.to);
        from.set(edge.to, known === undefined ? edge : merged(known, edge));
    }
    return cycles(orders)
        .filter((cycle) => !isGuarded(cycle))
        .map((cycle) => findingOf(cycle, naming));
}
const merged = (a, b) => ({
    ...a,
    guards: (a.guards ?? []).filter((guard) => b.guards?.includes(guard) === true),
    count: (a.count ?? 1) + (b.count ?? 1),
});
const isGuarded = (cycle) => cycle.length > 1 &&
    (cycle[0].guards ?? []).some((guard) => cycle.every(({ guards }) => guards?.includes(guard) === true));
/** A shortest cycle through each lock that is in any, each once and beginning with the name that sorts first. */
function cycles(orders) {
    const found = new Map();
    for (const start of orders.keys()) {
        const cycle = shortestCycle(orders, start);
        if (cycle === undefined)
            continue;
        const names = cycle.map(({ from }) => from);
        const first = names.indexOf(names.toSorted()[0]);
        const turned = [...cycle.slice(first), ...cycle.slice(0, first)];
        found.set(turned.map(({ from }) => from).join('\n'), turned);
    }
    return [...found.values()];
}
/** Breadth first from `start` back to it. */
function shortestCycle(orders, start) {
    const seen = new Set();
    const paths = [[]];
    for (const path of paths) {
        for (const edge of orders.get(path.at(-1)?.to ?? start)?.values() ?? []) {
            if (edge.to === start)
                return [...path, edge];
            if (seen.has(edge.to))
                continue;
            seen.add(edge.to);
            paths.push([...path, edge]);
        }
    }
    return undefined;
}
function findingOf(cycle, naming) {
    const names = [...cycle.map(({ from }) => from), cycle[0].from].join(' -> ');
    const site = naming.nameSite(cycle[0].toSite);
    return {
        oracle: 'lock-order',
        title: cycle.length === 1 ? `a lock is taken while it is held: ${names}` : `locks are taken in a circle: ${names}`,
        object: names,
        ...(site !== undefined && { site }),
        phase: 'running',
        details: cycle.map(({ from, to, fromSite, toSite, count, witness }) => {
            const seen = count === undefined ? '' : `, ${count.toLocaleString('en-US')} times`;
            const where = witness === undefined || witness === '' ? '' : `, first in ${witness}`;
            return `${from}, taken at ${placeOf(naming, fromSite)}, was held when ${to} was taken at ${placeOf(naming, toSite)}${seen}${where}`;
        }),
    };
}
//# sourceMappingURL=lockOrder.js.map