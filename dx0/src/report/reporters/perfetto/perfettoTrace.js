import { recorderTrace } from './recorderTrace.js';
import { scheduleTrace } from './scheduleTrace.js';
import { laneOf, traceNames } from './traceEvent.js';
const RUN = 1;
const US = 1e6;
/**
 * A run as Chrome's Trace Event Format, for ui.perfetto.dev: the run is a process whose slices are the scenarios, each
 * finding a process with a lane per CPU.
 */
export function perfettoTrace(document) {
  let arrows = 0;
  const nextArrow = () => ++arrows;
  return {
    displayTimeUnit: 'ms',
    traceEvents: [
      ...runEvents(document),
      ...document.findings.flatMap((finding, i) => findingEvents(finding, RUN + 1 + i, nextArrow)),
    ],
    otherData: {
      format: document.format,
      command: document.commandLine ?? document.command,
      verdict: document.verdict,
      version: document.environment.version,
      started: document.started,
    },
  };
}
/** The scenarios one after the other, and how much was new in them; a second is one. */
function runEvents({ command, scenarios }) {
  const events = traceNames(RUN, `pagetorture ${command}`, ['scenarios']);
  let at = 0;
  for (const { name, seconds, verdict, executions, epochs, findings, coverage } of scenarios) {
    const dur = Math.round(seconds * US);
    const args = { verdict, executions, epochs, findings };
    events.push({ name, cat: 'scenario', ph: 'X', pid: RUN, tid: laneOf(RUN, 0), ts: at, dur, args });
    for (const point of coverage) {
      const ts = at + Math.round(point.seconds * US);
      events.push({
        name: 'classes of schedules',
        cat: 'coverage',
        ph: 'C',
        pid: RUN,
        tid: laneOf(RUN, 0),
        ts,
        args: { classes: point.classes },
      });
    }
    at += dur;
  }
  return events;
}
function findingEvents(finding, pid, nextArrow) {
  const { id, oracle, message, schedule, recorder, cpus } = finding;
  const names = schedule
    ? schedule.cpus.map(({ operations }, cpu) =>
        laneName(
          cpu,
          operations.map(({ name }) => name),
        ),
      )
    : cpus.map(({ cpu, operation }) => laneName(cpu, operation === null ? [] : [operation]));
  return [
    ...traceNames(pid, `${id} ${oracle} ${message}`, names),
    ...(schedule ? scheduleTrace(schedule, pid, nextArrow) : recorder ? recorderTrace(recorder, cpus, pid) : []),
  ];
}
const laneName = (cpu, operations) => [`CPU${cpu}`, ...operations].join(' ');
//# sourceMappingURL=perfettoTrace.js.map
