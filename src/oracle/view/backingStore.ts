import { diskAddress } from '../../mm/cache/pageCache.ts';
import { swapDisk } from '../../mm/cache/swap.ts';
import { PAGE_FLAGS, PAGE_INDEX, PAGE_MAPPING, PAGE_PRIVATE } from '../../mm/machine/pageFields.ts';
import { isFileMapping, mappingId } from '../../mm/page/mapping.ts';
import { pageField } from '../../mm/page/page.ts';
import { PG_swapcache } from '../../mm/page/pageFlags.ts';
import type { AuditView } from './auditView.ts';

/** Where a page belongs on its device; -1: nowhere. */
export function backingStore({ cpu }: AuditView, pfn: number): number {
  if ((pageField(cpu, pfn, PAGE_FLAGS) & PG_swapcache) !== 0) return swapDisk(cpu, pageField(cpu, pfn, PAGE_PRIVATE));
  const mapping = pageField(cpu, pfn, PAGE_MAPPING);
  return isFileMapping(mapping) ? diskAddress(cpu, mappingId(mapping), pageField(cpu, pfn, PAGE_INDEX)) : -1;
}
