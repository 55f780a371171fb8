import type { Lead, NewLead } from '../stepped/explorerProtocol.ts';
import type { CoverageMap } from './coverageMap.ts';
/**
 * The executions of a unit that had pairs which the soak had not met: those with the most of them, earlier ones first. All
 * their pairs are met from now on.
 *
 * @param scenario keeps the pairs of scenarios apart. @returns with the bits of all new pairs, in order.
 */
export declare function newLeads(
  leads: readonly NewLead[],
  scenario: number,
  met: CoverageMap,
): {
  readonly best: readonly Lead[];
  readonly bits: readonly number[];
};
//# sourceMappingURL=newLeads.d.ts.map
