import { PAGE_FLAGS } from '../machine/pageFields.js';
import { pageAt } from './page.js';
/** Page flags (include/linux/page-flags.h), bits of the first word of a struct page. */
export const PG_locked = 1 << 0;
export const PG_waiters = 1 << 1;
export const PG_referenced = 1 << 2;
export const PG_uptodate = 1 << 3;
export const PG_dirty = 1 << 4;
export const PG_lru = 1 << 5;
export const PG_active = 1 << 6;
export const PG_unevictable = 1 << 7;
export const PG_mlocked = 1 << 8;
export const PG_swapbacked = 1 << 9;
export const PG_writeback = 1 << 10;
export const PG_swapcache = 1 << 11;
export const PG_private = 1 << 12;
export const PG_head = 1 << 13;
export const PG_isolated = 1 << 14;
export const PG_hwpoison = 1 << 15;
export const PG_reserved = 1 << 16;
/** On a buddy free list; its order is in `private` (a page type in the kernel). */
export const PG_buddy = 1 << 17;
/** The head of a huge page of the hugetlb pool, also while it is free there. */
export const PG_hugetlb = 1 << 18;
/** A hugetlb page in use that may be isolated (page_huge_active, HPG_migratable). */
export const PG_hugeMigratable = 1 << 19;
/** Somebody outside the VM holds the page for long and moves it himself when asked (mm/pinpage). */
export const PG_pin = 1 << 20;
/** A poisoned page that is nobody's any more, and may be taken back into use (HWPoisonTakenOff). */
export const PG_contained = 1 << 21;
export const pageFlagNames = [
    'locked',
    'waiters',
    'referenced',
    'uptodate',
    'dirty',
    'lru',
    'active',
    'unevictable',
    'mlocked',
    'swapbacked',
    'writeback',
    'swapcache',
    'private',
    'head',
    'isolated',
    'hwpoison',
    'reserved',
    'buddy',
    'hugetlb',
    'hugeMigratable',
    'pin',
    'contained',
];
/** Flags that must be clear when a page is freed (PAGE_FLAGS_CHECK_AT_FREE). */
export const PAGE_FLAGS_CHECK_AT_FREE = PG_lru |
    PG_locked |
    PG_private |
    PG_writeback |
    PG_reserved |
    PG_active |
    PG_unevictable |
    PG_mlocked |
    PG_isolated |
    PG_pin;
export const pageFlags = (cpu, pfn) => Atomics.load(cpu.mem, pageAt(cpu, pfn) + PAGE_FLAGS);
/** PageX: whether all flags of the mask are set. */
export const testPageFlag = (cpu, pfn, mask) => (pageFlags(cpu, pfn) & mask) === mask;
/**
 * SetPageX. There are no forms that are a load and a store, as the kernel's __SetPageX for fresh pages: a walker over
 * page frames can have a reference, and set flags, as soon as a page has one.
 */
export function setPageFlag(cpu, pfn, mask) {
    Atomics.or(cpu.mem, pageAt(cpu, pfn) + PAGE_FLAGS, mask);
}
/** ClearPageX. */
export function clearPageFlag(cpu, pfn, mask) {
    Atomics.and(cpu.mem, pageAt(cpu, pfn) + PAGE_FLAGS, ~mask);
}
/** TestSetPageX: whether it was set before. */
export const testSetPageFlag = (cpu, pfn, mask) => (Atomics.or(cpu.mem, pageAt(cpu, pfn) + PAGE_FLAGS, mask) & mask) !== 0;
/** TestClearPageX: whether it was set before. */
export const testClearPageFlag = (cpu, pfn, mask) => (Atomics.and(cpu.mem, pageAt(cpu, pfn) + PAGE_FLAGS, ~mask) & mask) !== 0;
//# sourceMappingURL=pageFlags.js.map