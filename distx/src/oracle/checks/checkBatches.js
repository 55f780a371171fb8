import { isAllocated } from '../../mm/debug/frameState.js';
import { Ref } from '../../mm/debug/ref.js';
import { isCompound } from '../../mm/page/compound.js';
import { cpuBase } from '../../mm/sync/waitQueue.js';
import { recordName } from '../recordName.js';
import { booked, bookedDetails, takerSite } from '../view/references.js';
/**
 * I12: batches fit, hold a reference for each entry, keep no huge page, are empty while disabled, and were flushed for
 * whoever asked.
 */
export const checkBatches = (view, report) => {
    const { cpu, batches } = view;
    const { layout, config, mem } = cpu;
    const disabled = mem[layout.lruDisableCount];
    if (disabled < 0)
        report('I12', 'global.lruDisableCount', `lruDisableCount is ${disabled}: enabled more often than disabled`);
    for (const { name, count, pages } of batches.batches) {
        if (count < 0 || count > config.lruBatch) {
            report('I12', name, `${name} says it has ${count} entries, it has room for ${config.lruBatch}`);
        }
        if (disabled > 0)
            report('I12', name, `${name} has ${count} entries while the batches are disabled`);
        for (const pfn of pages) {
            const exists = pfn >= 0 && pfn < layout.frames;
            if (!exists)
                report('I12', name, `${name} has page[${pfn}], which does not exist`);
            else if (!isAllocated(cpu, pfn))
                report('I12', name, `${name} has page[${pfn}], which is free`);
            else if (isCompound(cpu, pfn))
                report('I12', name, `${name} has page[${pfn}], which is huge`);
        }
    }
    for (let pfn = 0; pfn < layout.frames; pfn++) {
        const references = booked(view, pfn, Ref.Batch);
        const entries = batches.entries[pfn];
        if (references === entries)
            continue;
        report('I12', `page[${pfn}]`, `page[${pfn}] is in ${entries} batches, which have ${references} references to it`, {
            details: bookedDetails(view, pfn),
            site: takerSite(view, pfn, Ref.Batch),
        });
    }
    for (let owner = 0; owner < config.cpus; owner++) {
        const requested = mem[cpuBase(cpu, owner) + layout.cpuWorkRequested];
        const completed = mem[cpuBase(cpu, owner) + layout.cpuWorkCompleted];
        if (requested === completed)
            continue;
        const title = `CPU${owner} was asked to drain its batches ${requested} times and did ${completed} times`;
        report('I12', `${recordName(cpu.layout.cpu, owner)}.workCompleted`, title);
    }
};
//# sourceMappingURL=checkBatches.js.map