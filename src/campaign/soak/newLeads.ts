import type { Lead, NewLead } from '../stepped/explorerProtocol.ts';
import type { CoverageMap } from './coverageMap.ts';
import { MOST_OF_UNIT } from './leads.ts';

/**
 * The executions of a unit that had pairs which the soak had not met: those with the most of them, earlier ones first. All
 * their pairs are met from now on.
 *
 * @param scenario keeps the pairs of scenarios apart. @returns with the bits of all new pairs, in order.
 */
export function newLeads(
  leads: readonly NewLead[],
  scenario: number,
  met: CoverageMap,
): { readonly best: readonly Lead[]; readonly bits: readonly number[] } {
  const found = leads.map((lead) => ({ lead, bits: met.addClasses(scenario, lead.pairs) }));
  const best = found
    .filter(({ bits }) => bits.length > 0)
    .toSorted((a, b) => b.bits.length - a.bits.length)
    .slice(0, MOST_OF_UNIT);
  return { best: best.map(({ lead }) => lead), bits: found.flatMap(({ bits }) => bits).toSorted((a, b) => a - b) };
}
