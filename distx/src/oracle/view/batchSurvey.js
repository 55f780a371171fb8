import { LRU_BATCH_KINDS } from '../../mm/machine/layout.js';
import { BATCH_ADD, batchCount, batchEntry } from '../../mm/lru/lruBatch.js';
import { compoundHead } from '../../mm/page/compound.js';
import { recordName } from '../recordName.js';
const kindNames = ['add', 'move_tail', 'deactivate', 'activate'];
export function surveyBatches({ cpu, room }) {
    const { frames } = cpu.layout;
    const batches = [];
    const { batchEntries: entries, batchAdds: adds } = room;
    entries.fill(0);
    adds.fill(0);
    for (let owner = 0; owner < cpu.config.cpus; owner++) {
        for (let kind = 0; kind < LRU_BATCH_KINDS; kind++) {
            const count = batchCount(cpu, owner, kind);
            if (count === 0)
                continue;
            const pages = [];
            for (let i = 0; i < Math.min(count, cpu.config.lruBatch); i++) {
                const pfn = batchEntry(cpu, owner, kind, i);
                pages.push(pfn);
                const head = pfn >= 0 && pfn < frames ? compoundHead(cpu, pfn) : -1;
                entries[head] += 1;
                if (kind === BATCH_ADD)
                    adds[head] += 1;
            }
            batches.push({ name: `${recordName(cpu.layout.cpu, owner)} batch ${kindNames[kind]}`, count, pages });
        }
    }
    return { batches, entries, adds };
}
//# sourceMappingURL=batchSurvey.js.map