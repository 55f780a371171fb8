import { laneOf, waitSlice } from './traceEvent.js';
/** The last accesses of free-running CPUs, by ticket, and what each of them waits for at the end. */
export function recorderTrace({ rows }, cpus, pid) {
  const first = rows[0]?.ticket ?? 0;
  const end = (rows.at(-1)?.ticket ?? first) - first + 1;
  const accesses = rows.map(({ ticket, cpu, operation, word, before, after, site }) => ({
    name: `${operation} ${word}`,
    cat: 'access',
    ph: 'X',
    pid,
    tid: laneOf(pid, cpu),
    ts: ticket - first,
    dur: 1,
    args: { ticket, site, word, before, after },
  }));
  const waits = cpus.flatMap(({ cpu, waitsFor }) => {
    if (waitsFor === null) return [];
    const last = rows.findLast((row) => row.cpu === cpu);
    const ts = last === undefined ? 0 : last.ticket - first + 1;
    return [waitSlice(pid, cpu, waitsFor.object, ts, Math.max(1, end - ts))];
  });
  return [...accesses, ...waits];
}
//# sourceMappingURL=recorderTrace.js.map
