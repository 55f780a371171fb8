/** CPUs each of which waits for a lock that the next one holds, the last one's lock by the first; empty when there is none. */
export function deadlockCycle(cpus) {
  const holderOf = (lock) => cpus.findIndex(({ holds }) => holds?.some(({ object }) => object === lock) === true);
  for (let first = 0; first < cpus.length; first++) {
    const path = [];
    for (let cpu = first; cpu !== -1 && !path.includes(cpu); cpu = nextOf(cpu)) path.push(cpu);
    if (nextOf(path.at(-1)) === first) return path;
  }
  return [];
  function nextOf(cpu) {
    const lock = cpus[cpu]?.waitsFor?.object;
    return lock === undefined ? -1 : holderOf(lock);
  }
}
/** One line for each CPU of a cycle: what it holds, since when, and what it waits for. */
export function cycleLines(cpus, cycle) {
  return cycle.map((cpu, i) => {
    const wantedByPrevious = cpus[cycle.at(i - 1)].waitsFor.object;
    const held = cpus[cpu].holds.find(({ object }) => object === wantedByPrevious);
    const wanted = cpus[cpu].waitsFor;
    const since = [...(held.sinceStep === undefined ? [] : [`since step ${held.sinceStep}`]), ...places(held.site)];
    const next = i === cycle.length - 1 ? `held by CPU${cycle[0]}` : `held by CPU${cycle[i + 1]}`;
    return `CPU${cpu} holds ${held.object}${inBrackets(since)}, waits for ${wanted.object}${inBrackets([...places(wanted.site), next])}`;
  });
}
const places = (site) => (site === undefined ? [] : [site]);
const inBrackets = (parts) => (parts.length > 0 ? ` (${parts.join(', ')})` : '');
//# sourceMappingURL=deadlockCycle.js.map
