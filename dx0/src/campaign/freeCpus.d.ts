import type { BugPatch } from '../instrument/bugPatch.ts';
/**
 * CPUs of a free run with bugs, when nobody says how many. Scenarios that are only run by name, such as the small ones,
 * have as many as the header of their bug says; the others are the better for more.
 */
export declare function freeCpus(scenarios: readonly string[], patches: readonly Pick<BugPatch, 'cpus'>[]): number;
//# sourceMappingURL=freeCpus.d.ts.map
