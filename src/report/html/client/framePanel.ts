import type { ViewerTimeline } from '../viewerFormat.ts';
import { cpuTag, element, headOf } from './element.ts';
import type { WordState } from './stateAt.ts';
import { wordTable } from './wordTable.ts';

/** The chosen frame: where it is, who refers to it, and its words. */
export function showFrame(
  root: HTMLElement,
  timeline: ViewerTimeline,
  frame: number,
  look: number,
  words: readonly WordState[],
  step: number,
): void {
  const { name, group } = timeline.frames[frame]!;
  const { place, marks, refcount, references, notes } = timeline.frameLooks[look]!;
  root.replaceChildren(
    element('h5', {}, name, element('small', {}, ` ${group}`)),
    element(
      'p',
      { class: 'what' },
      [place.replaceAll('_', ' '), ...marks.filter((mark) => mark !== place)].join(' · '),
    ),
    element('p', { class: 'total' }, 'refcount ', element('b', {}, String(refcount))),
    references.length === 0
      ? element('p', { class: 'none' }, 'Nobody refers to it.')
      : element(
          'table',
          { class: 'references' },
          headOf('class', 'count', 'last taken'),
          element(
            'tbody',
            {},
            ...references.map(({ class: of, count, cpu, site }) =>
              element(
                'tr',
                {},
                element('td', {}, of),
                element('td', { class: 'n' }, String(count)),
                element(
                  'td',
                  {},
                  ...(cpu === null ? [] : [cpuTag(cpu), ' ']),
                  element('span', { class: 'site' }, site ?? ''),
                ),
              ),
            ),
          ),
        ),
    ...(notes.length === 0 ? [] : [element('ul', { class: 'notes' }, ...notes.map((note) => element('li', {}, note)))]),
    ...(words.length === 0 ? [] : [wordTable(words, step, (word) => word.slice(name.length).replace(/^\./, ''))]),
  );
}
