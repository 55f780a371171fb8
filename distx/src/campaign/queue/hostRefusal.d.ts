import type { Campaign } from './campaign.ts';
/**
 * Why this host can't work on a campaign, and what to do about it; undefined when it can.
 *
 * @param mostCpus worker threads that may race here.
 */
export declare function hostRefusal(campaign: Campaign, mostCpus: number): string | undefined;
/** A name that is neither the package's own nor of a file below the folder where this process was begun. */
export declare function foreignName(scenarios: readonly string[], bugs: readonly string[]): string | undefined;
//# sourceMappingURL=hostRefusal.d.ts.map