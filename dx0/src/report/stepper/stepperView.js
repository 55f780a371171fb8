import { headingOf } from '../lanes/laneRow.js';
import { eventRow } from '../lanes/laneRows.js';
import { violationOf } from '../lanes/violationOf.js';
import { renderLanes } from '../lanes/renderLanes.js';
import { plainPaint } from '../paint.js';
import { cutTo } from '../statusLine.js';
import { heldLocks, touchedWords } from './stateAt.js';
const KEYS = '→ n space forward   ← p back   12g to step 12   Home End   / search   q quit';
/** Lines besides lanes and words: two above, a blank one and locks below, the last for keys. */
const FRAME = 6;
const FEWEST_WORDS = 3;
/** The whole screen: the steps around the present one in lanes, the words touched so far, and the locks held. */
export function stepperView(failure, state, size, paint = plainPaint) {
  const { columns, rows } = size;
  const { position } = state;
  const event = failure.events[position];
  const wordCount = Math.max(FEWEST_WORDS, Math.floor((rows - FRAME) / 4));
  const laneCount = Math.max(1, rows - FRAME - wordCount - 1);
  const words = touchedWords(failure.events, position).slice(0, wordCount);
  const lines = [
    paint('bold', cutTo(titleOf(failure, position), columns)),
    ...lanesAround(failure, position, laneCount, columns, paint),
    '',
    ...words.map(({ name, value, step, cpu }) => {
      const text = cutTo(`  ${name} = ${value}  (CPU${cpu} at step ${step})`, columns);
      return step === event?.step ? paint('bold', text) : text;
    }),
    ...lockLines(failure, event?.step ?? 0, columns),
  ];
  const last = state.search === undefined ? promptOf(state) : `/${state.search}`;
  return [...lines.slice(0, rows - 1), paint('dim', cutTo(last, columns))];
}
/** All steps, for where nobody can press keys. */
export function allSteps(failure, columns, paint = plainPaint) {
  const rows = rowsOf(failure);
  return renderLanes(lanesOf(failure), rows, paint, columns);
}
function rowsOf(failure) {
  const violation = violationOf(failure);
  return failure.events.map((event, i) => eventRow(failure, event, i, violation));
}
const lanesOf = ({ cpus, events }) =>
  cpus.flatMap(({ operations }, cpu) =>
    events.some((event) => event.cpu === cpu) ? [{ cpu, heading: headingOf(cpu, operations) }] : [],
  );
function titleOf({ scenario, events, cpus, findings }, position) {
  const event = events[position];
  if (event === undefined) return `${scenario}  nothing happened`;
  const { operations, starts } = cpus[event.cpu];
  const operation = operations[starts.findLastIndex((start) => start <= event.step)];
  const end = position === events.length - 1 ? `  ${findings[0].oracle} ${findings[0].title}` : '';
  return `${scenario}  step ${event.step} of ${events.at(-1).step}  CPU${event.cpu}${operation === undefined ? '' : ` in ${operation}`}${end}`;
}
/** As many steps around the present one as fit into `count` lines below the headings. */
function lanesAround(failure, position, count, columns, paint) {
  const { events } = failure;
  const lanes = lanesOf(failure);
  const all = rowsOf(failure);
  // Lanes keep their width while one walks: they are laid out for all steps.
  for (let shown = count; ; shown--) {
    const from = Math.max(0, Math.min(position - Math.floor(shown / 2), events.length - shown));
    const rows = all
      .slice(from, from + shown)
      .map((row, i) => (from + i === position ? { ...row, emphasis: 'current' } : row));
    const lines = renderLanes(lanes, rows, paint, columns, all);
    if (lines.length <= count + 1 || shown <= 1) return lines;
  }
}
function lockLines({ lockEvents }, step, columns) {
  if (lockEvents === undefined) return [];
  const held = heldLocks(lockEvents, step).map(({ lock, cpu, since }) => `${lock} by CPU${cpu} since ${since}`);
  return [cutTo(`locks held: ${held.join(', ') || 'none'}`, columns)];
}
const promptOf = ({ digits, message }) => (digits === '' ? message || KEYS : digits);
//# sourceMappingURL=stepperView.js.map
