import type { Json } from '../../document/reportDocument.ts';

/**
 * An event of Chrome's Trace Event Format, which Perfetto reads. `ts` and `dur` are microseconds; a step of a schedule
 * is one of them.
 */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  /** X: slice; i: instant; s and f: begin and end of an arrow; C: counter; M: name of a process or thread. */
  readonly ph: 'X' | 'i' | 's' | 'f' | 'C' | 'M';
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of an arrow. */
  readonly id?: number;
  /** An arrow ends at the slice around it. */
  readonly bp?: 'e';
  /** An instant is one of its thread. */
  readonly s?: 't';
  readonly args?: Readonly<Record<string, Json>>;
}

/** Number of a thread: no two of a trace have the same, though their processes differ. */
export const laneOf = (pid: number, cpu: number): number => 1000 * pid + cpu + 1;

/** The slice in which a CPU waits for something. */
export const waitSlice = (pid: number, cpu: number, what: string, ts: number, dur: number): TraceEvent => ({
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
export const traceNames = (pid: number, name: string, threads: readonly string[]): TraceEvent[] => [
  meta('process_name', pid, 0, { name }),
  meta('process_sort_index', pid, 0, { sort_index: pid }),
  ...threads.flatMap((thread, i) => [
    meta('thread_name', pid, laneOf(pid, i), { name: thread }),
    meta('thread_sort_index', pid, laneOf(pid, i), { sort_index: i }),
  ]),
];

const meta = (name: string, pid: number, tid: number, args: Readonly<Record<string, Json>>): TraceEvent => ({
  name,
  cat: '__metadata',
  ph: 'M',
  pid,
  tid,
  ts: 0,
  args,
});
