import type { ViewerCpuLook } from '../viewerFormat.ts';
import { cpuTag, element, headOf } from './element.ts';
import type { LockState } from './stateAt.ts';

/** What each CPU does, and the locks with who holds and who waits. */
export function showLocks(
  root: HTMLElement,
  cpus: readonly ViewerCpuLook[] | undefined,
  locks: readonly LockState[],
): void {
  root.replaceChildren(
    ...(cpus === undefined ? [] : [cpuList(cpus)]),
    locks.length === 0
      ? element('p', { class: 'none' }, 'No lock is held.')
      : element(
          'table',
          { class: 'locks' },
          headOf('lock', 'held by', 'waiting'),
          element('tbody', {}, ...locks.map(lockRow)),
        ),
  );
}

function cpuList(cpus: readonly ViewerCpuLook[]): HTMLElement {
  return element(
    'ul',
    { class: 'cpus' },
    ...cpus.map(({ state }, cpu) => {
      const item = element('li', {}, cpuTag(cpu), ' ', state);
      item.dataset['state'] = state;
      return item;
    }),
  );
}

const lockRow = ({ lock, holders, waiters }: LockState): HTMLElement =>
  element(
    'tr',
    {},
    element('td', {}, lock),
    element('td', {}, ...holders.flatMap(({ cpu, since }) => [cpuTag(cpu), ` since ${since} `])),
    element('td', {}, ...waiters.flatMap((cpu) => [cpuTag(cpu), ' '])),
  );
