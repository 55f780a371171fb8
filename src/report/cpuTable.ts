import { alignTable } from './alignTable.ts';
import { count } from './humanUnits.ts';
import type { CpuReport } from './stressReport.ts';
import type { NamedLock } from './namedLock.ts';

/** Where every CPU is: one row each, oldest lock first. */
export function cpuTable(cpus: readonly CpuReport[]): string[] {
  return alignTable(
    [
      ['CPU', 'state', 'operation', 'completed', 'waits for', 'holds'],
      ...cpus.map(({ cpu, state, operation, completed, holds, waitsFor }) => [
        String(cpu),
        state,
        operation ?? '-',
        count(completed),
        waitsFor ? lockText(waitsFor) : '-',
        holds.map(lockText).join(', ') || '-',
      ]),
    ],
    ['right', 'left', 'left', 'right', 'left', 'left'],
  );
}

/** `lru_lock node[0].lruLock (src/mm/lru/isolate.ts:20)`. */
export const lockText = ({ lockClass, object, site }: NamedLock): string =>
  `${lockClass === object ? object : `${lockClass} ${object}`}${site === undefined ? '' : ` (${site})`}`;
