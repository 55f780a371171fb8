/** Who waited for what and how long. Without a timeline only those are known who still wait at the end. */
export function lockWaits({ timeline, cpus, rows }) {
  if (timeline === null) {
    return cpus.flatMap(({ waitsFor }, cpu) =>
      waitsFor === null
        ? []
        : [{ cpu, what: waitsFor.object, from: rows.findLast((row) => row.cpu === cpu)?.step ?? 0, to: undefined }],
    );
  }
  const waits = [];
  const open = new Map();
  const look = (cpu, number, step) => {
    const what = timeline.cpuLooks[number]?.waitsFor ?? undefined;
    const now = open.get(cpu);
    if (now?.what === what) return;
    if (now !== undefined) waits.push({ cpu, ...now, to: step });
    open.delete(cpu);
    if (what !== undefined) open.set(cpu, { what, from: step });
  };
  timeline.initialCpus.forEach((number, cpu) => look(cpu, number, timeline.from - 1));
  for (const { step, cpus: changed } of timeline.changes) {
    for (let i = 0; i + 1 < (changed?.length ?? 0); i += 2) look(changed[i], changed[i + 1], step);
  }
  for (const [cpu, wait] of open) waits.push({ cpu, ...wait, to: undefined });
  return waits;
}
//# sourceMappingURL=lockWaits.js.map
