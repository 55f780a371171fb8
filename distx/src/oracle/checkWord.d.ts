import type { Machine } from '../mm/machine/machine.ts';
import type { Finding } from '../scenario/finding.ts';
import type { SiteName } from '../scenario/scenario.ts';
/**
 * What holds between any two steps, for a word that the step before has changed: the books of a page are written
 * together with its count (mm/debug/ledger.ts). `address` counts words from the start of the machine's memory.
 *
 * I1: a count, and what a freeze hides of it, is what the owners account for. I4: a free page has neither
 * references nor flags. I16: there is a reference for every entry that maps a page, taken before it counts and
 * dropped after. I26: a mapping is that of a file, an anon_vma or a driver. I34: a tail of a huge page has neither
 * references nor a place on a list. I38: a page that is not locked is marked pinned if, and only if, a system has it.
 */
export declare function checkWord(machine: Machine, address: number, siteName?: SiteName): Finding | undefined;
//# sourceMappingURL=checkWord.d.ts.map