/** Number of a thread: no two of a trace have the same, though their processes differ. */
export const laneOf = (pid, cpu) => 1000 * pid + cpu + 1;
/** The slice in which a CPU waits for something. */
export const waitSlice = (pid, cpu, what, ts, dur) => ({
    name: `waits for ${what}`,
    cat: 'wait',
    ph: 'X',
    pid,
    tid: laneOf(pid, cpu),
    ts,
    dur,
    args: { what },
});
/** Names of a process and its lanes; these are shown in their order. */
export const traceNames = (pid, name, threads) => [
    meta('process_name', pid, 0, { name }),
    meta('process_sort_index', pid, 0, { sort_index: pid }),
    ...threads.flatMap((thread, i) => [
        meta('thread_name', pid, laneOf(pid, i), { name: thread }),
        meta('thread_sort_index', pid, laneOf(pid, i), { sort_index: i }),
    ]),
];
const meta = (name, pid, tid, args) => ({
    name,
    cat: '__metadata',
    ph: 'M',
    pid,
    tid,
    ts: 0,
    args,
});
//# sourceMappingURL=traceEvent.js.map