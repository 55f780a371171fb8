import { cacheSlot } from '../../mm/cache/pageCache.js';
import { swapCacheSlot } from '../../mm/cache/swap.js';
export function surveySlots({ cpu, room: { cache, swapCache } }) {
    cache.fill(0);
    swapCache.fill(0);
    for (let file = 0; file < cpu.config.files; file++) {
        for (let index = 0; index < cpu.config.filePages; index++) {
            const entry = cpu.mem[cacheSlot(cpu, file, index)];
            if (entry !== 0)
                cache[entry - 1] += 1;
        }
    }
    for (let slot = 0; slot < cpu.config.swapSlots; slot++) {
        const entry = cpu.mem[swapCacheSlot(cpu, slot)];
        if (entry !== 0)
            swapCache[entry - 1] += 1;
    }
    return { cache, swapCache };
}
//# sourceMappingURL=slotSurvey.js.map