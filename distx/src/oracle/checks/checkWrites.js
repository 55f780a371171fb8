import { IO_DEPTH } from '../../mm/machine/layout.js';
import { PAGE_FLAGS } from '../../mm/machine/pageFields.js';
import { addressName } from '../../mm/machine/region.js';
import { pageField } from '../../mm/page/page.js';
import { PG_writeback } from '../../mm/page/pageFlags.js';
import { cpuBase } from '../../mm/sync/waitQueue.js';
import { recordName } from '../recordName.js';
import { backingStore } from '../view/backingStore.js';
/** Words of a write under way: page, where to, when it began (mm/block/blockDevice.ts). */
const IO_WORDS = 3;
/**
 * I46: a page under writeback is being written once, to its own place. I14: a page under writeback is being
 * written at all: otherwise whoever waits for the end of it waits for ever.
 */
export const checkWrites = (view, report) => {
    const { cpu } = view;
    const { frames } = cpu.layout;
    const writes = view.plan.room.ofPage;
    writes.fill(0);
    for (let owner = 0; owner < cpu.config.cpus; owner++) {
        const count = cpu.mem[cpuBase(cpu, owner) + cpu.layout.cpuIoCount];
        if (count < 0 || count > IO_DEPTH) {
            report('I46', `${recordName(cpu.layout.cpu, owner)}.ioCount`, `${recordName(cpu.layout.cpu, owner)}.ioCount is ${count}, a CPU has at most ${IO_DEPTH} writes under way`);
        }
        for (let i = 0; i < Math.min(count, IO_DEPTH); i++) {
            const io = cpuBase(cpu, owner) + cpu.layout.cpuIo + i * IO_WORDS;
            const pfn = cpu.mem[io];
            const store = cpu.mem[io + 1];
            const object = `${recordName(cpu.layout.cpu, owner)}.io[${i}]`;
            if (pfn < 0 || pfn >= frames) {
                report('I46', object, `CPU${owner} writes page[${pfn}], which does not exist`);
                continue;
            }
            writes[pfn] += 1;
            const name = addressName(cpu.layout.regions, store);
            if (!isUnderWriteback(view, pfn))
                report('I46', object, `CPU${owner} writes page[${pfn}] to ${name}, but it is not under writeback`);
            else if (store !== backingStore(view, pfn))
                report('I46', object, `CPU${owner} writes page[${pfn}] to ${name}, which is not its place`);
        }
    }
    for (let pfn = 0; pfn < frames; pfn++) {
        if (!isUnderWriteback(view, pfn) || writes[pfn] === 1)
            continue;
        const oracle = writes[pfn] === 0 ? 'I14' : 'I46';
        report(oracle, `page[${pfn}]`, `page[${pfn}] is under writeback, ${writes[pfn]} CPUs write it`);
    }
};
const isUnderWriteback = ({ cpu }, pfn) => (pageField(cpu, pfn, PAGE_FLAGS) & PG_writeback) !== 0;
//# sourceMappingURL=checkWrites.js.map