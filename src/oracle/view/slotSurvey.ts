import { cacheSlot } from '../../mm/cache/pageCache.ts';
import { swapCacheSlot } from '../../mm/cache/swap.ts';
import type { AuditPlan } from './auditPlan.ts';

/** By page: how many slots of the page cache and of the swap cache name it. */
export interface SlotSurvey {
  readonly cache: Int32Array;
  readonly swapCache: Int32Array;
}

export function surveySlots({ cpu, room: { cache, swapCache } }: Pick<AuditPlan, 'cpu' | 'room'>): SlotSurvey {
  cache.fill(0);
  swapCache.fill(0);
  for (let file = 0; file < cpu.config.files; file++) {
    for (let index = 0; index < cpu.config.filePages; index++) {
      const entry = cpu.mem[cacheSlot(cpu, file, index)]!;
      if (entry !== 0) cache[entry - 1]! += 1;
    }
  }
  for (let slot = 0; slot < cpu.config.swapSlots; slot++) {
    const entry = cpu.mem[swapCacheSlot(cpu, slot)]!;
    if (entry !== 0) swapCache[entry - 1]! += 1;
  }
  return { cache, swapCache };
}
