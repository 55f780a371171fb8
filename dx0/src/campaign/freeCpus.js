/** CPUs of a free run when nobody says how many. */
const CPUS = 4;
/**
 * CPUs of a free run with bugs, when nobody says how many. Scenarios that are only run by name, such as the small ones,
 * have as many as the header of their bug says; the others are the better for more.
 */
export function freeCpus(scenarios, patches) {
  const needed = Math.max(0, ...patches.map(({ cpus = 0 }) => cpus));
  const byName = scenarios.length > 0 && scenarios.every((name) => name.includes('/'));
  return needed > 0 && byName ? needed : Math.max(CPUS, needed);
}
//# sourceMappingURL=freeCpus.js.map
