/** Gives the work of CPUs to lower ones, and lets the one that begins be the lowest. */
export function renumberCpus(attempts) {
  const { length } = attempts.best.plan;
  for (let low = 0; low < length; low++) {
    for (let high = low + 1; high < length; high++) exchange(attempts, low, high);
  }
}
function exchange(attempts, low, high) {
  const { plan } = attempts.best;
  if (plan[high].length === 0) return;
  const other = (cpu) => (cpu === low ? high : cpu === high ? low : cpu);
  attempts.try(
    plan.map((_, cpu) => plan[other(cpu)]),
    attempts.runs.map(([cpu, steps]) => [other(cpu), steps]),
  );
}
//# sourceMappingURL=renumberCpus.js.map
