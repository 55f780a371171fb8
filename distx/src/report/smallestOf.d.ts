import type { BugFound } from './bugsReport.ts';
/** The failing execution with the fewest preemptions, then the fewest steps. */
export declare function smallestOf(found: readonly BugFound[]): BugFound | undefined;
//# sourceMappingURL=smallestOf.d.ts.map