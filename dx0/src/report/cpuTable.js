import { alignTable } from './alignTable.js';
import { count } from './humanUnits.js';
/** Where every CPU is: one row each, oldest lock first. */
export function cpuTable(cpus) {
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
export const lockText = ({ lockClass, object, site }) =>
  `${lockClass === object ? object : `${lockClass} ${object}`}${site === undefined ? '' : ` (${site})`}`;
//# sourceMappingURL=cpuTable.js.map
