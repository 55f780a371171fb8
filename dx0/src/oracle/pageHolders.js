import { auditPlan } from './view/auditPlan.js';
import { bookedDetails, bookedText } from './view/references.js';
/** Who keeps a page from being moved: its references by class, then for each class who took the last. */
export function pageHolders(machine, pfn, siteName = () => undefined) {
  const books = { ...auditPlan(machine), siteName };
  return [`page[${pfn}]: ${bookedText(books, pfn)}`, ...bookedDetails(books, pfn)];
}
//# sourceMappingURL=pageHolders.js.map
