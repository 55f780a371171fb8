import { SWAP_HAS_CACHE, swapCacheSlot } from '../../mm/cache/swap.js';
/** I26: the count of a swap slot is the entries that refer to it, and says whether the swap cache has it. */
export const checkSwapCounts = ({ cpu, tables }, report) => {
    for (let slot = 0; slot < cpu.config.swapSlots; slot++) {
        const count = cpu.mem[cpu.layout.swapCount + slot];
        const entries = tables.swapEntries[slot];
        const cached = cpu.mem[swapCacheSlot(cpu, slot)] !== 0;
        if (count === entries + (cached ? SWAP_HAS_CACHE : 0))
            continue;
        const says = `${count & ~SWAP_HAS_CACHE} entries${(count & SWAP_HAS_CACHE) !== 0 ? ' and the swap cache' : ''}`;
        const has = `${entries} entries${cached ? ' and the swap cache' : ''}`;
        report('I26', `swap.count[${slot}]`, `swap.count[${slot}] is 0x${(count >>> 0).toString(16)} (${says}), ${has} refer to it`);
    }
};
//# sourceMappingURL=checkSwapCounts.js.map