import { ZONE_NORMAL } from '../../src/mm/machine/layout.ts';
import type { AllocRequest } from '../../src/mm/zone/allocPages.ts';

/** Kernel memory: from zone NORMAL, unmovable. */
export const unmovable = (node: number): AllocRequest => ({
  node,
  highestZone: ZONE_NORMAL,
  migratetype: 0,
  thisNode: false,
});
