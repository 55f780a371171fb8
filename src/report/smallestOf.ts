import type { BugFound } from './bugsReport.ts';

/** The failing execution with the fewest preemptions, then the fewest steps. */
export function smallestOf(found: readonly BugFound[]): BugFound | undefined {
  const size = ({ shrink }: BugFound): number =>
    shrink === undefined ? Infinity : shrink.after.preemptions * 1e6 + shrink.after.steps;
  return found.toSorted((a, b) => size(a) - size(b))[0];
}
