import { lockWaits } from './lockWaits.js';
import { laneOf, waitSlice } from './traceEvent.js';
/**
 * The events of a schedule: on the lane of each CPU its operations, in them what it waited for, in these its steps;
 * arrows where a lock goes from one CPU to the next, and where a preempted CPU hands over.
 */
export function scheduleTrace(schedule, pid, nextArrow) {
  // Who began to wait in the last step is seen to wait, too.
  const end = (schedule.rows.at(-1)?.step ?? 0) + 2;
  return [
    ...operations(schedule, pid, end),
    ...waits(schedule, pid, end),
    ...schedule.rows.map((row) => rowEvent(row, pid)),
    ...lockArrows(schedule, pid, nextArrow),
    ...switchArrows(schedule, pid, nextArrow),
  ];
}
function operations({ cpus, rows }, pid, end) {
  return cpus.flatMap(({ operations: all, state, waitsFor }, index) => {
    const isOpen = waitsFor !== null || state === 'asleep' || state === 'spinning';
    const last = isOpen ? end : (rows.findLast(({ cpu }) => cpu === index)?.step ?? 0) + 1;
    return all.flatMap(({ name, start }, i) => {
      if (start === null) return [];
      const until = all[i + 1]?.start ?? last;
      return [
        { name, cat: 'operation', ph: 'X', pid, tid: laneOf(pid, index), ts: start, dur: Math.max(1, until - start) },
      ];
    });
  });
}
function waits(schedule, pid, end) {
  const cpuOf = new Map(schedule.rows.map(({ step, cpu }) => [step, cpu]));
  return lockWaits(schedule).flatMap(({ cpu, what, from, to }) => {
    // What a CPU did itself when it no longer waited is not part of the wait.
    const until = to === undefined ? end : cpuOf.get(to) === cpu ? to : to + 1;
    if (until <= from + 1) return [];
    return [waitSlice(pid, cpu, what, from + 1, until - from - 1)];
  });
}
function rowEvent(row, pid) {
  const { step, cpu, text, site, word, before, after, operation, mark, notes, isInStep } = row;
  const event = {
    name: text,
    cat: mark ?? 'step',
    pid,
    tid: laneOf(pid, cpu),
    ts: step,
    args: { step, site, word, before, after, operation, mark, notes },
  };
  return isInStep ? { ...event, ph: 'i', s: 't' } : { ...event, ph: 'X', dur: 1 };
}
/** From where a lock was given back to where the next CPU took it. */
function lockArrows({ lockEvents }, pid, nextArrow) {
  const given = new Map();
  const arrows = [];
  for (const { step, cpu, lock, isTaken } of lockEvents ?? []) {
    const from = given.get(lock);
    given.delete(lock);
    if (!isTaken) given.set(lock, { cpu, step });
    else if (from !== undefined && from.cpu !== cpu && from.step < step) {
      arrows.push(...arrow(`${lock} handed over`, 'lock', pid, nextArrow(), from, { cpu, step }));
    }
  }
  return arrows;
}
/** From the last step of a preempted CPU to the next step of another. */
function switchArrows({ preempted, rows }, pid, nextArrow) {
  return preempted.flatMap((step) => {
    const from = rows.findLast((row) => row.step === step);
    const to = rows.find((row) => row.step > step);
    return from && to && from.cpu !== to.cpu ? arrow('preempted', 'switch', pid, nextArrow(), from, to) : [];
  });
}
/** An arrow between the middles of two steps. */
const arrow = (name, cat, pid, id, from, to) => [
  { name, cat, ph: 's', pid, tid: laneOf(pid, from.cpu), ts: from.step + 0.5, id },
  { name, cat, ph: 'f', bp: 'e', pid, tid: laneOf(pid, to.cpu), ts: to.step + 0.5, id },
];
//# sourceMappingURL=scheduleTrace.js.map
