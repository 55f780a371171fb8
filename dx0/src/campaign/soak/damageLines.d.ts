import { type RunDirectory } from './runDirectory.ts';
import type { SoakPlan } from './soakPlan.ts';
/** What a user should know of a run directory whose files are not as they were written. */
export declare function damageLines({ damaged, damagedLeads, isTorn, tally }: RunDirectory, plan: SoakPlan): string[];
//# sourceMappingURL=damageLines.d.ts.map
