import { PAGE_COMPOUND_HEAD, PAGE_MAPPING, PAGE_ORDER, PAGE_PINCOUNT } from '../machine/pageFields.js';
import { pageAt, readPageField, setPageField, writePageField } from './page.js';
import { clearPageFlag, PG_head, setPageFlag, testPageFlag } from './pageFlags.js';
/** compound_head: the page itself unless it is a tail. */
export function compoundHead(cpu, pfn) {
    const head = Atomics.load(cpu.mem, pageAt(cpu, pfn) + PAGE_COMPOUND_HEAD);
    return head === 0 ? pfn : head - 1;
}
/** The page that counts references and mappings of a mapped page; without huge pages programs have single ones only. */
export const mappedHead = (cpu, pfn) => (cpu.hugeVpages === 0 ? pfn : compoundHead(cpu, pfn));
export const isTail = (cpu, pfn) => readPageField(cpu, pfn, PAGE_COMPOUND_HEAD) !== 0;
export const isCompound = (cpu, pfn) => isTail(cpu, pfn) || testPageFlag(cpu, pfn, PG_head);
/** compound_order of a head or of a single page. */
export const compoundOrder = (cpu, head) => testPageFlag(cpu, head, PG_head) ? readPageField(cpu, head, PAGE_ORDER) : 0;
/** Pages of a compound page, 1 for a single page. */
export const compoundPages = (cpu, head) => 1 << compoundOrder(cpu, head);
/** prep_compound_page: makes one page of 2^order fresh ones. */
export function prepCompoundPage(cpu, head, order) {
    setPageFlag(cpu, head, PG_head);
    setPageField(cpu, head, PAGE_ORDER, order);
    setPageField(cpu, head, PAGE_PINCOUNT, 0);
    for (let tail = head + 1; tail < head + (1 << order); tail++) {
        setPageField(cpu, tail, PAGE_MAPPING, 0);
        // Last: a walker that finds the tail must find a complete head.
        writePageField(cpu, tail, PAGE_COMPOUND_HEAD, head + 1);
    }
}
/** Makes single pages of a compound page that is being freed; the caller owns it alone. */
export function destroyCompoundPage(cpu, head) {
    const order = compoundOrder(cpu, head);
    for (let tail = head + 1; tail < head + (1 << order); tail++)
        writePageField(cpu, tail, PAGE_COMPOUND_HEAD, 0);
    setPageField(cpu, head, PAGE_ORDER, 0);
    clearPageFlag(cpu, head, PG_head);
}
//# sourceMappingURL=compound.js.map