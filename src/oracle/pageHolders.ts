import type { Machine } from '../mm/machine/machine.ts';
import type { SiteName } from '../scenario/scenario.ts';
import { auditPlan } from './view/auditPlan.ts';
import { bookedDetails, bookedText } from './view/references.ts';

/** Who keeps a page from being moved: its references by class, then for each class who took the last. */
export function pageHolders(machine: Machine, pfn: number, siteName: SiteName = () => undefined): string[] {
  const books = { ...auditPlan(machine), siteName };
  return [`page[${pfn}]: ${bookedText(books, pfn)}`, ...bookedDetails(books, pfn)];
}
