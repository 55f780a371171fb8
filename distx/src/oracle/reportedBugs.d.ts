import type { Machine } from '../mm/machine/machine.ts';
import type { Finding } from '../scenario/finding.ts';
import type { SiteName } from '../scenario/scenario.ts';
/** What the model's own assertions reported (mm/debug/vmBugOn.ts). Also while the CPUs run. */
export declare function reportedBugs(machine: Machine, siteName?: SiteName): Finding[];
//# sourceMappingURL=reportedBugs.d.ts.map