import type { ViewerData } from '../viewerFormat.ts';
import { part } from './element.ts';
import { FrameGrid } from './frameGrid.ts';
import { showFrame } from './framePanel.ts';
import { keyMove, type Move } from './keyMove.ts';
import { showLocks } from './lockPanel.ts';
import { latestWords, locksAt, looksAt, wordsAt } from './stateAt.ts';
import { showSteps } from './stepList.ts';
import { showStep } from './stepPanel.ts';
import { Walk } from './walk.ts';
import { wordTable } from './wordTable.ts';

/** Words shown of a scenario without frames; more nobody reads. */
const MOST_WORDS = 60;

/** Walks through one execution, forwards and backwards. */
export class Viewer {
  readonly #root: HTMLElement;
  readonly #walk: Walk;
  readonly #slider: HTMLInputElement;
  readonly #grid: FrameGrid | undefined;
  readonly #sources = new Map<number, number>();
  #position = 0;
  #frame = 0;
  #isDue = false;

  constructor(root: HTMLElement, data: ViewerData) {
    this.#root = root;
    this.#walk = new Walk(data);
    for (let i = 0; i < data.sources.length; i += 2) this.#sources.set(data.sources[i]!, data.sources[i + 1]!);
    this.#slider = part(root, 'slider') as HTMLInputElement;
    this.#slider.max = String(this.#walk.end);
    this.#slider.addEventListener('input', () => this.go(Number(this.#slider.value)));
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-move]'))
      button.addEventListener('click', () => this.move(button.dataset['move'] as Move));
    root.addEventListener('keydown', (event) => this.#press(event));
    const { timeline } = data;
    if (timeline !== null && timeline.frames.length > 0) {
      this.#grid = new FrameGrid(part(root, 'grid'), timeline, (frame) => this.choose(frame));
      const own = timeline.frames.findIndex(({ name }) => data.object === name || data.object.startsWith(`${name}.`));
      this.choose(Math.max(0, own));
    }
    root.dataset['lanes'] = String(Math.min(data.cpus.length, 6));
    this.go(this.#walk.start);
  }

  choose(frame: number): void {
    this.#frame = frame;
    this.#grid?.choose(frame);
    this.#draw();
  }

  goToStep(step: number): void {
    this.go(this.#walk.positionOf(step));
    this.#root.scrollIntoView({ block: 'start' });
    this.#slider.focus({ preventScroll: true });
  }

  go(position: number): void {
    this.#position = Math.max(0, Math.min(this.#walk.end, position));
    this.#draw();
  }

  move(move: Move): void {
    const { end, switches } = this.#walk;
    const now = this.#position;
    const moves: Record<Move, number> = {
      first: 0,
      back: now - 1,
      forward: now + 1,
      last: end,
      'switch-back': switches.findLast((at) => at < now) ?? 0,
      'switch-forward': switches.find((at) => at > now) ?? end,
    };
    this.go(moves[move]);
  }

  /** A key that moves, unless it means something else where the focus is. */
  #press(event: KeyboardEvent): void {
    const move = keyMove(event);
    if (move === undefined) return;
    event.preventDefault();
    this.move(move);
  }

  /** Draws once a frame of the screen, however fast the slider goes. */
  #draw(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#drawNow();
    });
  }

  #drawNow(): void {
    const walk = this.#walk;
    const position = this.#position;
    const step = walk.stepAt(position);
    const { timeline } = walk.data;
    this.#slider.value = String(position);
    this.#slider.setAttribute('aria-valuetext', step === 0 ? 'before the first step' : `step ${step}`);
    part(this.#root, 'position').textContent = `${step} of ${walk.stepAt(walk.end)}`;
    for (const [name, at] of [
      ['first', 0],
      ['back', 0],
      ['switch-back', 0],
      ['forward', walk.end],
      ['last', walk.end],
      ['switch-forward', walk.end],
    ] as const)
      (this.#root.querySelector(`[data-move="${name}"]`) as HTMLButtonElement).disabled = position === at;
    showStep(part(this.#root, 'step'), walk, position, this.#sources);
    showSteps(part(this.#root, 'steps'), walk, position, (to) => this.go(to));
    const looks = timeline === null ? undefined : looksAt(timeline, step);
    const cpus = looks?.cpus.map((look) => timeline!.cpuLooks[look]!);
    const waits = (cpus ?? []).map(({ waitsFor }) => waitsFor);
    showLocks(part(this.#root, 'locks'), cpus, locksAt(walk, step, waits));
    const details = part(this.#root, 'details');
    if (this.#grid !== undefined && timeline !== null) {
      const frames = this.#grid.show(step);
      const { name } = timeline.frames[this.#frame]!;
      const words = wordsAt(walk, position, (word) => word.startsWith(`${name}.`));
      showFrame(details, timeline, this.#frame, frames[this.#frame]!, words, step);
    } else {
      const words = wordsAt(walk, position, () => true);
      details.replaceChildren(wordTable(latestWords(words, MOST_WORDS), step));
    }
  }
}
