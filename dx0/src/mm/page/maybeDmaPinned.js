import { PAGE_PINCOUNT, PAGE_REFCOUNT } from '../machine/pageFields.js';
import { GUP_PIN_COUNTING_BIAS } from '../debug/ref.js';
import { compoundHead } from './compound.js';
import { readPageField } from './page.js';
import { PG_head, testPageFlag } from './pageFlags.js';
/**
 * page_maybe_dma_pinned. A compound page counts its pins; on a single page they hide in the reference
 * count, so that 1024 plain references look like a pin: the answer may be a false yes, never a false no.
 */
export function maybeDmaPinned(cpu, pfn) {
  const head = compoundHead(cpu, pfn);
  if (testPageFlag(cpu, head, PG_head)) return readPageField(cpu, head, PAGE_PINCOUNT) > 0;
  return readPageField(cpu, head, PAGE_REFCOUNT) >= GUP_PIN_COUNTING_BIAS;
}
//# sourceMappingURL=maybeDmaPinned.js.map
