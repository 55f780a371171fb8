/** The failing execution with the fewest preemptions, then the fewest steps. */
export function smallestOf(found) {
  const size = ({ shrink }) => (shrink === undefined ? Infinity : shrink.after.preemptions * 1e6 + shrink.after.steps);
  return found.toSorted((a, b) => size(a) - size(b))[0];
}
//# sourceMappingURL=smallestOf.js.map
