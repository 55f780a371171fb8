import { MOST_OF_UNIT } from './leads.js';
/**
 * The executions of a unit that had pairs which the soak had not met: those with the most of them, earlier ones first. All
 * their pairs are met from now on.
 *
 * @param scenario keeps the pairs of scenarios apart. @returns with the bits of all new pairs, in order.
 */
export function newLeads(leads, scenario, met) {
    const found = leads.map((lead) => ({ lead, bits: met.addClasses(scenario, lead.pairs) }));
    const best = found
        .filter(({ bits }) => bits.length > 0)
        .toSorted((a, b) => b.bits.length - a.bits.length)
        .slice(0, MOST_OF_UNIT);
    return { best: best.map(({ lead }) => lead), bits: found.flatMap(({ bits }) => bits).toSorted((a, b) => a - b) };
}
//# sourceMappingURL=newLeads.js.map