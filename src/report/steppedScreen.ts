import { count, plural, seconds } from './humanUnits.ts';
import { interleavingTable } from './interleavingTable.ts';
import { cycleLines, deadlockCycle } from './deadlockCycle.ts';
import { spinCycles } from './lanes/spinCycles.ts';
import { plainPaint, type Paint } from './paint.ts';
import type { ShrinkSummary, SteppedFailure } from './steppedReport.ts';
import type { NamedFinding } from './namedFinding.ts';
import { labelled, wrapText } from './wrapText.ts';

const OTHERS = 5;
const DETAILS = 12;
const LOCK_ORDERS = 3;
const UNSTEPPED = 3;
/** What stands for a strategy where a schedule was given. */
const REPLAY = 'replay';
/** Width of what names a line's content. */
const LABEL = 13;

/** A failing execution on one screen: what is wrong, how it came about, why, and how to see it again. */
export function steppedScreen(failure: SteppedFailure, paint: Paint = plainPaint, columns = 160): string[] {
  const [finding, ...others] = failure.findings;
  if (!finding) return [];
  const line = (label: string, text: string): string[] => labelled(label, LABEL, text, columns);
  const lines = (label: string, texts: readonly string[]): string[] =>
    texts.flatMap((text, i) => line(i === 0 ? label : '', text));
  return [
    ...titleLines(finding, paint, columns),
    ...wrapText(originOf(failure, finding), columns, 2),
    ...wrapText(sizeLine(failure), columns, 2),
    '',
    ...interleavingTable(failure, paint, columns),
    '',
    ...(failure.why ? line('why:', failure.why.sentence) : []),
    ...lines('cycle:', cycleOf(failure)),
    ...lines('over again:', spinsOf(failure)),
    ...lines('held:', heldOf(failure, columns - LABEL)),
    ...lines('lock order:', ordersOf(failure)),
    ...lines('details:', detailsOf(finding, failure)),
    ...lines('besides:', othersOf(others)),
    `${'replay:'.padEnd(LABEL)}${paint('bold', failure.replay)}`,
    ...line('also:', '--step walks through it, --threads runs it on real threads, --emit-test FILE writes a test'),
    ...(failure.confidence === undefined ? [] : line('confidence:', failure.confidence)),
    ...lines('not stepped:', unsteppedOf(failure.unstepped)),
    ...(failure.folder === undefined ? [] : line('files:', failure.folder)),
  ];
}

function titleLines({ oracle, title }: NamedFinding, paint: Paint, columns: number): string[] {
  const mark = `FAIL ${oracle}`;
  const [first, ...rest] = wrapText(`${mark}  ${title}`, columns, 2);
  return [
    paint(['bold', 'red'], mark) + paint('bold', first!.slice(mark.length)),
    ...rest.map((text) => paint('bold', text)),
  ];
}

function originOf({ scenario, bugs, strategy, execution, buildHash }: SteppedFailure, finding: NamedFinding): string {
  return [
    `scenario ${scenario}`,
    ...(bugs.length > 0 ? [`bug ${bugs.join(', ')}`] : []),
    strategy === REPLAY ? 'replayed' : `found by ${strategy} in execution ${count(execution)}`,
    ...(finding.site === undefined ? [] : [`at ${finding.site}`]),
    `fingerprint ${finding.fingerprint}`,
    `build ${buildHash}`,
  ].join(', ');
}

function sizeLine({ shrink, events, preempted, cpus }: SteppedFailure): string {
  if (shrink === undefined) {
    const busy = cpus.filter(({ operations }) => operations.length > 0).length;
    return `schedule: ${sizeText({ cpus: busy, steps: events.at(-1)?.step ?? 0, preemptions: preempted.length })}, not shrunk`;
  }
  const { before, after, minimal } = shrink;
  return `${minimal === 'proven' ? 'minimal' : 'small'} schedule: ${sizeText(after)} (shrunk from ${count(before.steps)} steps / ${plural(before.preemptions, 'preemption')}, ${count(shrink.tries)} ${shrink.tries === 1 ? 'try' : 'tries'}, ${seconds(shrink.seconds)}; ${proofText(shrink)})`;
}

const sizeText = ({ cpus, steps, preemptions }: ShrinkSummary['after']): string =>
  `${plural(cpus, 'CPU')}, ${plural(steps, 'step')}, ${plural(preemptions, 'preemption')}`;

const proofText = ({ minimal, after }: ShrinkSummary): string =>
  minimal === 'not proven'
    ? 'a smaller one may exist'
    : after.preemptions === 0
      ? 'no preemption is needed'
      : 'no schedule of these operations with fewer preemptions fails';

function cycleOf({ cpus }: SteppedFailure): string[] {
  const cycle = deadlockCycle(cpus);
  return cycle.length === 0 ? [] : cycleLines(cpus, cycle);
}

function spinsOf({ outcome, events }: SteppedFailure): string[] {
  if (outcome !== 'livelock') return [];
  return spinCycles(events).map(({ cpu, turn, times }) => {
    const steps = turn.map(({ text, site }) => (site === undefined ? text : `${text} (${site})`)).join(', ');
    return `CPU${cpu} ${plural(turn.length, 'step')}, ${count(times)} times and no end: ${steps}`;
  });
}

/** Details of a finding, without the circle of waiting CPUs that is told already. */
function detailsOf({ details }: NamedFinding, { cpus }: SteppedFailure): readonly string[] {
  const isTold = deadlockCycle(cpus).length > 0;
  return details.filter((text) => !isTold || !/^CPU\d+ holds .* -> CPU\d+$/.test(text)).slice(0, DETAILS);
}

/** Who holds what, on one line if it fits; nothing when nothing is known of locks. */
function heldOf({ cpus, lockEvents = [] }: SteppedFailure, columns: number): string[] {
  if (cpus.every(({ holds = [], waitsFor }) => holds.length === 0 && waitsFor === undefined)) {
    return lockEvents.length === 0 ? [] : ['no lock is held'];
  }
  const each = cpus.map(({ holds = [], waitsFor }, cpu) => {
    const wants = waitsFor === undefined ? '' : ` waits for ${waitsFor.object}`;
    return `CPU${cpu} {${holds.map(({ object }) => object).join(', ')}}${wants}`;
  });
  const line = each.join('; ');
  return line.length <= columns ? [line] : each;
}

const ordersOf = ({ lockOrders }: SteppedFailure): string[] =>
  lockOrders
    .slice(0, LOCK_ORDERS)
    .map(
      ({ first, second, times, inverse }) =>
        `${first} -> ${second} in ${plural(times, 'execution')}, inverse in ${inverse === 0 ? 'none' : count(inverse)}`,
    );

const othersOf = (others: readonly NamedFinding[]): string[] => [
  ...others.slice(0, OTHERS).map(({ oracle, title }) => `${oracle} ${title}`),
  ...(others.length > OTHERS ? [`and ${count(others.length - OTHERS)} more`] : []),
];

const unsteppedOf = (places: readonly string[]): string[] => [
  ...places.slice(0, UNSTEPPED),
  ...(places.length > UNSTEPPED ? [`and ${count(places.length - UNSTEPPED)} more`] : []),
];
