import { accessesTo, accessTable, joinRepeats, ownerOf } from './accessTable.ts';
import { cpuTable } from './cpuTable.ts';
import { plainPaint, type Paint } from './paint.ts';
import { plural } from './humanUnits.ts';
import type { SteppedFailure } from './steppedReport.ts';
import type { FailureReport, NamedAccess } from './stressReport.ts';
import type { NamedFinding } from './namedFinding.ts';

const OBJECT_TAIL = 20;
const CPU_TAIL = 5;
const OTHERS = 8;

/** What ended a scenario's run, on one screen: the first finding in full, the others on a line each. */
export function failureScreen(failure: FailureReport, paint: Paint = plainPaint): string[] {
  const { findings, cpus, accesses, folder } = failure;
  const [finding, ...others] = findings;
  if (!finding) return [];
  return [
    `${paint(['bold', 'red'], `FAIL ${finding.oracle}`)}  ${paint('bold', finding.title)}`,
    `scenario  ${failure.scenario}   epoch ${failure.epoch}   seed ${failure.seed}   fingerprint ${finding.fingerprint}`,
    `object    ${finding.object}`,
    ...(finding.site === undefined ? [] : [`site      ${finding.site}`]),
    `seen      ${phases[finding.phase]}`,
    ...finding.details.map((line) => `  ${line}`),
    ...(others.length > 0 ? section('found at the same moment', otherLines(others), paint) : []),
    ...section('CPUs at that moment', cpuTable(cpus), paint),
    ...(accesses ? accessSections(finding, cpus.length, accesses, paint) : []),
    '',
    `again     ${failure.replay}`,
    '          (CPUs run free: the same programs run again, but not in the same order; it may take several tries)',
    ...steppedLines(failure.stepped, paint),
    ...(folder === undefined ? [] : [`files     ${folder}`]),
  ];
}

/** The schedule that fails in the same way. */
function steppedLines(stepped: SteppedFailure | undefined, paint: Paint): string[] {
  const finding = stepped?.findings[0];
  if (!stepped || !finding) return [];
  const { shrink, replay } = stepped;
  const size =
    shrink &&
    `${plural(shrink.after.cpus, 'CPU')}, ${plural(shrink.after.steps, 'step')}, ${plural(shrink.after.preemptions, 'preemption')}`;
  return [
    `exactly   ${paint('bold', replay)}`,
    `          (stepped CPUs, every time the same: ${finding.oracle} ${finding.object}${size === undefined ? '' : ` in ${size}`})`,
  ];
}

const phases = {
  running: 'while the CPUs ran',
  quiescent: 'when all CPUs stood still after an epoch',
  end: 'at the end, after everything was torn down',
} as const;

const otherLines = (others: readonly NamedFinding[]): string[] => [
  ...others
    .slice(0, OTHERS)
    .map(
      ({ oracle, title, object, site }) => `${oracle}  ${title}  (${object}${site === undefined ? '' : `, ${site}`})`,
    ),
  ...(others.length > OTHERS ? [`and ${others.length - OTHERS} more`] : []),
];

function accessSections(finding: NamedFinding, cpus: number, accesses: readonly NamedAccess[], paint: Paint): string[] {
  const concerned = joinRepeats(accessesTo(accesses, finding.object)).slice(-OBJECT_TAIL);
  const tails = Array.from({ length: cpus }, (_, cpu) =>
    joinRepeats(accesses.filter((access) => access.cpu === cpu)).slice(-CPU_TAIL),
  ).flat();
  return [
    ...(concerned.length > 0
      ? section(`last accesses to ${ownerOf(finding.object)}`, accessTable(concerned), paint)
      : []),
    ...(tails.length > 0 ? section('last accesses of each CPU', accessTable(tails), paint) : []),
  ];
}

const section = (title: string, lines: readonly string[], paint: Paint): string[] => [
  '',
  paint('bold', title),
  ...lines.map((line) => `  ${line}`),
];
