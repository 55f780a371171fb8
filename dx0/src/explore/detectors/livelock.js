import { AWAIT_EQUAL, AWAIT_OTHER, Op, OP_MASK } from '../../instrument/stepped/op.js';
import { wordOf } from '../../instrument/stepped/valueAfter.js';
import { placeOf } from './naming.js';
/** Events of a CPU that are searched for a cycle, and the longest cycle. */
const TAIL = 1024;
const LONGEST = 256;
/** Lines told of one cycle. */
const LINES = 12;
/** Of accesses that repeat what was done before, one in so many may be new. */
const FRESH = 10;
/** The shortest cycle with which a CPU's steps end, repeated at least twice; undefined: it has none. */
export function spinCycle(trace, cpu) {
  const tail = [];
  for (let event = trace.count - 1; event >= 0 && tail.length < TAIL; event--) {
    if (trace.cpuOf(event) === cpu) tail.push(event);
  }
  const repeats = (period, values) => {
    if (2 * period > tail.length) return false;
    for (let i = 0; i < period; i++) {
      const a = tail[i];
      const b = tail[i + period];
      if (trace.siteOf(a) !== trace.siteOf(b) || trace.opOf(a) !== trace.opOf(b)) return false;
      if (!values) continue;
      if (trace.addressOf(a) !== trace.addressOf(b)) return false;
      if (trace.beforeOf(a) !== trace.beforeOf(b) || trace.afterOf(a) !== trace.afterOf(b)) return false;
    }
    return true;
  };
  for (const isSame of [true, false]) {
    for (let period = 1; period <= LONGEST; period++) {
      if (repeats(period, isSame)) return { cpu, events: tail.slice(0, period).toReversed(), isSame };
    }
  }
  return undefined;
}
/** Oracle `livelock`: CPUs repeat what leads nowhere. For outcome `livelock`, after a search for a cycle of waits. */
export function livelockFinding(hang, trace, naming) {
  const cpus = Array.from({ length: hang.cpus }, (_, cpu) => cpu).filter((cpu) => hang.stateOf(cpu) !== 'finished');
  const first = cpus.find((cpu) => hang.stateOf(cpu) !== 'asleep') ?? cpus[0] ?? 0;
  const address = hang.addressOf(first);
  const site = naming.nameSite(hang.pending.site[first]);
  const object = address < 0 ? `cpu[${first}]` : naming.nameAddress(address);
  const others = cpus.length === 1 ? 'CPU' : 'CPUs';
  return {
    oracle: 'livelock',
    title: `livelock: ${others} ${cpus.join(', ')} go on without getting on, CPU${first} at ${object}`,
    object,
    ...(site !== undefined && { site }),
    phase: 'running',
    details: cpus.flatMap((cpu) => cpuLines(hang, trace, naming, cpu)),
  };
}
/**
 * An execution that reached its limit of steps: a livelock if no operation was completed during the last half of them,
 * and CPUs only did again what they had done, all that were ready among them: one that waits for a CPU that the strategy
 * does not let run does not hang. Undefined: it was merely long, or unfair, so nothing is known.
 */
export function limitFinding(hang, progress, trace, naming) {
  const idle = hang.steps - progress.lastStep;
  if (idle < hang.steps / 2 || !isRepetition(trace, progress.lastStep)) return undefined;
  if (!ranAll(hang, trace, hang.steps - idle / 2)) return undefined;
  const finding = livelockFinding(hang, trace, naming);
  return {
    ...finding,
    details: [`no operation was completed in the last ${idle} of ${hang.steps} steps`, ...finding.details],
  };
}
/** Whether the second half of what happened after a step is hardly anything but what the first half is made of. */
function isRepetition(trace, since) {
  let first = 0;
  while (first < trace.count && trace.stepOf(first) <= since) first++;
  const middle = (first + trace.count) >> 1;
  const known = new Set();
  const fresh = new Set();
  for (let event = first; event < trace.count; event++) {
    const what = `${trace.cpuOf(event)} ${trace.siteOf(event)} ${trace.opOf(event)} ${trace.addressOf(event)}`;
    if (event < middle) known.add(what);
    else if (!known.has(what)) fresh.add(what);
  }
  return fresh.size * FRESH < known.size;
}
/** Whether every CPU that could go on did so after a step. */
function ranAll(hang, trace, since) {
  const left = new Set(
    Array.from({ length: hang.cpus }, (_, cpu) => cpu).filter((cpu) => hang.stateOf(cpu) === 'ready'),
  );
  for (let event = trace.count - 1; event >= 0 && trace.stepOf(event) > since; event--) left.delete(trace.cpuOf(event));
  return left.size === 0;
}
function cpuLines(hang, trace, naming, cpu) {
  const kind = hang.pending.kind[cpu];
  const place = placeOf(naming, hang.pending.site[cpu]);
  const word = () => naming.nameAddress(hang.addressOf(cpu));
  if (hang.stateOf(cpu) === 'asleep' && (kind & OP_MASK) === Op.wake && spinCycle(trace, cpu) === undefined) {
    return [`CPU${cpu} sleeps on ${word()} at ${place}`];
  }
  if (hang.stateOf(cpu) === 'spinning' && (kind & (AWAIT_EQUAL | AWAIT_OTHER)) !== 0) {
    const isEqual = (kind & AWAIT_EQUAL) !== 0;
    const value = wordOf(hang.pending.a[cpu]);
    const found = wordOf(hang.pending.array[cpu][hang.pending.index[cpu]]);
    return [`CPU${cpu} spins until ${word()} ${isEqual ? '==' : '!='} ${value} at ${place}: it is ${found}`];
  }
  const cycle = spinCycle(trace, cpu);
  if (cycle === undefined) return [`CPU${cpu} is at ${place}, without repeating itself`];
  const { events, isSame } = cycle;
  const lines = events.slice(0, LINES).map((event) => {
    const { text, site } = trace.event(event, naming.nameAddress);
    return `  ${text} at ${placeOf(naming, site)}`;
  });
  const period = `${events.length} ${events.length === 1 ? 'access' : 'accesses'}`;
  return [
    `CPU${cpu} repeats ${period}${isSame ? '' : ', with other values each time'}:`,
    ...lines,
    ...(events.length > LINES ? [`  and ${events.length - LINES} more`] : []),
  ];
}
//# sourceMappingURL=livelock.js.map
