import type { ViewerData } from '../viewerFormat.ts';
import { keyMove } from './keyMove.ts';
import { Viewer } from './viewer.ts';

const viewers = new Map<string, Viewer>();
/** The viewer that keys go to when the focus is nowhere. */
let latest: Viewer | undefined;

/** Opens the viewer of a finding when it is seen for the first time: a report may have many of them. */
function viewerOf(finding: HTMLElement): Viewer | undefined {
  const root = finding.querySelector<HTMLElement>('[data-viewer]');
  const id = root?.dataset['viewer'];
  if (root === null || id === undefined) return undefined;
  const known = viewers.get(id);
  if (known !== undefined) return known;
  const data = document.getElementById(`data-${id}`)!.textContent;
  const viewer = new Viewer(root, JSON.parse(data ?? '') as ViewerData);
  viewers.set(id, viewer);
  latest ??= viewer;
  root.addEventListener('focusin', () => (latest = viewer));
  root.addEventListener('pointerdown', () => (latest = viewer));
  root.hidden = false;
  return viewer;
}

for (const finding of document.querySelectorAll<HTMLDetailsElement>('details.finding')) {
  const open = (): void => {
    if (finding.open) viewerOf(finding);
  };
  open();
  finding.addEventListener('toggle', open);
  for (const button of finding.querySelectorAll<HTMLButtonElement>('[data-step]')) {
    button.disabled = false;
    button.addEventListener('click', () => viewerOf(finding)?.goToStep(Number(button.dataset['step'])));
  }
}

/** A link to a finding opens it. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
}
addEventListener('hashchange', openTarget);
openTarget();

document.addEventListener('keydown', (event) => {
  const move = document.activeElement === document.body ? keyMove(event) : undefined;
  if (move === undefined || latest === undefined || move === 'first' || move === 'last') return;
  if (event.key.startsWith('Page')) return;
  event.preventDefault();
  latest.move(move);
});
