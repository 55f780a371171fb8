import { ROW_IN_STEP } from '../viewerFormat.ts';
import { cpuTag, element } from './element.ts';
import type { Walk } from './walk.ts';

/** The step that has just happened: who did what, where in the source. */
export function showStep(root: HTMLElement, walk: Walk, position: number, sources: ReadonlyMap<number, number>): void {
  const { rows, verdict } = walk.data;
  if (position === 0) {
    root.replaceChildren(element('p', { class: 'what' }, 'Before the first step.'));
    return;
  }
  const shown = walk.rowsAt(position);
  const first = shown[0]!;
  const operation = walk.text(rows.operation[first]!);
  const lines = shown.map((row) =>
    element(
      'p',
      { class: (rows.flags[row]! & ROW_IN_STEP) === 0 ? 'access' : 'access within' },
      walk.text(rows.text[row]!),
    ),
  );
  const site = rows.site[first]!;
  const source = sources.get(site);
  root.replaceChildren(
    element(
      'p',
      { class: 'who' },
      cpuTag(rows.cpu[first]!),
      ...(operation === '' ? [] : [` in ${operation}`]),
      ...(walk.data.preempted.includes(walk.stepAt(position)) ? [element('em', {}, ' is preempted after this')] : []),
    ),
    ...lines,
    ...(site < 0
      ? []
      : [
          element(
            'p',
            { class: 'source' },
            element('span', { class: 'site' }, walk.text(site)),
            ...(source === undefined ? [] : [element('code', {}, walk.text(source))]),
          ),
        ]),
    ...(position === walk.end ? [element('p', { class: 'verdict' }, verdict)] : []),
  );
}
