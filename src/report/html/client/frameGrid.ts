import type { ViewerFrameLook, ViewerTimeline } from '../viewerFormat.ts';
import { element } from './element.ts';
import { looksAt, changedFrames } from './stateAt.ts';

const GLYPHS: Readonly<Record<string, string>> = {
  locked: 'L',
  isolated: 'I',
  pinned: 'P',
  poisoned: 'X',
  frozen: 'F',
  writeback: 'W',
  dirty: 'D',
};

interface Cell {
  readonly button: HTMLButtonElement;
  readonly count: HTMLElement;
  readonly marks: HTMLElement;
  look: number;
}

/** The page frames as a grid of buttons, a group after the other. */
export class FrameGrid {
  readonly #timeline: ViewerTimeline;
  readonly #cells: readonly Cell[];
  #changed: ReadonlySet<number> = new Set();
  #chosen = -1;

  constructor(root: HTMLElement, timeline: ViewerTimeline, onChoose: (frame: number) => void) {
    this.#timeline = timeline;
    this.#cells = timeline.frames.map(({ name }, frame) => cellOf(name, () => onChoose(frame)));
    for (const group of new Set(timeline.frames.map((frame) => frame.group))) {
      const grid = element('div', { class: 'frames', role: 'group', label: group });
      for (const [frame, { group: own }] of timeline.frames.entries())
        if (own === group) grid.append(this.#cells[frame]!.button);
      root.append(element('h5', { class: 'group' }, group), grid);
    }
    root.append(legendOf(timeline));
    // Arrow keys are for the walk; within the grid, Tab goes from frame to frame.
  }

  choose(frame: number): void {
    this.#cells[this.#chosen]?.button.setAttribute('aria-pressed', 'false');
    this.#cells[frame]?.button.setAttribute('aria-pressed', 'true');
    this.#chosen = frame;
  }

  show(step: number): readonly number[] {
    const { frames } = looksAt(this.#timeline, step);
    for (const [frame, look] of frames.entries()) this.#draw(frame, look);
    for (const frame of this.#changed) this.#cells[frame]?.button.classList.remove('changed');
    this.#changed = changedFrames(this.#timeline, step);
    for (const frame of this.#changed) this.#cells[frame]?.button.classList.add('changed');
    return frames;
  }

  #draw(frame: number, number: number): void {
    const cell = this.#cells[frame]!;
    if (cell.look === number) return;
    cell.look = number;
    const look = this.#timeline.frameLooks[number]!;
    cell.button.dataset['place'] = look.place;
    cell.button.dataset['kind'] = kindOf(look.place);
    cell.count.textContent = String(look.refcount);
    cell.marks.replaceChildren(...look.marks.map(markOf));
    const { name } = this.#timeline.frames[frame]!;
    cell.button.setAttribute('aria-label', sentenceOf(name, look));
    cell.button.title = sentenceOf(name, look);
  }
}

const KINDS = new Set([
  'free',
  'inactive_anon',
  'active_anon',
  'inactive_file',
  'active_file',
  'unevictable',
  'isolated',
  'batch',
  'allocated',
  'tail',
  'offline',
  'hugetlb',
  'driver',
]);

/** How a place is drawn; what nobody knows is drawn as in use. */
const kindOf = (place: string): string => (KINDS.has(place) ? place : 'allocated');

function cellOf(name: string, onClick: () => void): Cell {
  const count = element('span', { class: 'count' });
  const marks = element('span', { class: 'marks' });
  const number = element('span', { class: 'number' }, /\[(\d+)\]$/.exec(name)?.[1] ?? name);
  const button = element('button', { class: 'frame', type: 'button', onClick }, number, count, marks);
  button.setAttribute('aria-pressed', 'false');
  return { button, count, marks, look: -1 };
}

function markOf(mark: string): HTMLElement {
  const made = element('i', { class: 'mark' }, GLYPHS[mark] ?? mark.slice(0, 1).toUpperCase());
  made.dataset['mark'] = mark in GLYPHS ? mark : 'other';
  return made;
}

export const sentenceOf = (name: string, { place, marks, refcount }: ViewerFrameLook): string =>
  `${[`${name}: ${place}`, ...marks.filter((mark) => mark !== place)].join(', ')}; refcount ${refcount}`;

/** Places and marks that occur, each with its name. */
function legendOf({ frameLooks }: ViewerTimeline): HTMLElement {
  const places = [...new Set(frameLooks.map(({ place }) => place))].toSorted(byKind);
  const marks = [...new Set(frameLooks.flatMap((look) => look.marks))];
  return element(
    'ul',
    { class: 'legend' },
    ...places.map((place) => {
      const swatch = element('span', { class: 'swatch' });
      swatch.dataset['kind'] = kindOf(place);
      return element('li', {}, swatch, place.replaceAll('_', ' '));
    }),
    ...marks.map((mark) => element('li', {}, markOf(mark), mark)),
  );
}

const byKind = (a: string, b: string): number => [...KINDS].indexOf(kindOf(a)) - [...KINDS].indexOf(kindOf(b));
