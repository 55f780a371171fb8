import type { Cpu } from '../machine/cpu.ts';
import { PAGE_PINCOUNT, PAGE_REFCOUNT } from '../machine/pageFields.ts';
import { GUP_PIN_COUNTING_BIAS } from '../debug/ref.ts';
import { compoundHead } from './compound.ts';
import { readPageField } from './page.ts';
import { PG_head, testPageFlag } from './pageFlags.ts';

/**
 * page_maybe_dma_pinned. A compound page counts its pins; on a single page they hide in the reference
 * count, so that 1024 plain references look like a pin: the answer may be a false yes, never a false no.
 */
export function maybeDmaPinned(cpu: Cpu, pfn: number): boolean {
  const head = compoundHead(cpu, pfn);
  if (testPageFlag(cpu, head, PG_head)) return readPageField(cpu, head, PAGE_PINCOUNT) > 0;
  return readPageField(cpu, head, PAGE_REFCOUNT) >= GUP_PIN_COUNTING_BIAS;
}
