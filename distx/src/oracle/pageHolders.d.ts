import type { Machine } from '../mm/machine/machine.ts';
import type { SiteName } from '../scenario/scenario.ts';
/** Who keeps a page from being moved: its references by class, then for each class who took the last. */
export declare function pageHolders(machine: Machine, pfn: number, siteName?: SiteName): string[];
//# sourceMappingURL=pageHolders.d.ts.map