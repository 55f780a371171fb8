import { ROW_CULPRIT, ROW_IN_STEP, ROW_VIOLATION } from '../viewerFormat.ts';
import { element } from './element.ts';
import type { Walk } from './walk.ts';

/** Steps shown before and after the present one. */
const AROUND = 6;

/** The steps around the present one, a column a CPU. */
export function showSteps(root: HTMLElement, walk: Walk, position: number, go: (position: number) => void): void {
  const shown = 2 * AROUND + 1;
  const from = Math.max(1, Math.min(position - AROUND, walk.end - shown + 1));
  const to = Math.min(walk.end, from + shown - 1);
  const lines: HTMLElement[] = [];
  for (let at = from; at <= to; at++) lines.push(lineOf(walk, at, at === position, go));
  root.replaceChildren(...lines);
}

function lineOf(walk: Walk, at: number, isNow: boolean, go: (position: number) => void): HTMLElement {
  const { rows } = walk.data;
  const steps = walk.rowsAt(at);
  const first = steps[0]!;
  const line = element('button', { class: 'line', type: 'button', onClick: () => go(at) });
  line.dataset['lane'] = String(rows.cpu[first]! % 6);
  if (isNow) line.setAttribute('aria-current', 'step');
  const flags = steps.reduce((all, row) => all | rows.flags[row]!, 0);
  if ((flags & ROW_VIOLATION) !== 0) line.classList.add('violation');
  else if ((flags & ROW_CULPRIT) !== 0) line.classList.add('culprit');
  const plain = steps.filter((row) => (rows.flags[row]! & ROW_IN_STEP) !== 0).length;
  line.append(
    element('span', { class: 'step' }, String(walk.stepAt(at))),
    element('span', { class: 'on' }, `CPU${rows.cpu[first]}`),
    element('span', { class: 'did' }, walk.text(rows.text[first]!), ...(plain === 0 ? [] : [` +${plain}`])),
  );
  return line;
}
