import type { Cpu } from '../machine/cpu.ts';
/** Page flags (include/linux/page-flags.h), bits of the first word of a struct page. */
export declare const PG_locked: number;
export declare const PG_waiters: number;
export declare const PG_referenced: number;
export declare const PG_uptodate: number;
export declare const PG_dirty: number;
export declare const PG_lru: number;
export declare const PG_active: number;
export declare const PG_unevictable: number;
export declare const PG_mlocked: number;
export declare const PG_swapbacked: number;
export declare const PG_writeback: number;
export declare const PG_swapcache: number;
export declare const PG_private: number;
export declare const PG_head: number;
export declare const PG_isolated: number;
export declare const PG_hwpoison: number;
export declare const PG_reserved: number;
/** On a buddy free list; its order is in `private` (a page type in the kernel). */
export declare const PG_buddy: number;
/** The head of a huge page of the hugetlb pool, also while it is free there. */
export declare const PG_hugetlb: number;
/** A hugetlb page in use that may be isolated (page_huge_active, HPG_migratable). */
export declare const PG_hugeMigratable: number;
/** Somebody outside the VM holds the page for long and moves it himself when asked (mm/pinpage). */
export declare const PG_pin: number;
/** A poisoned page that is nobody's any more, and may be taken back into use (HWPoisonTakenOff). */
export declare const PG_contained: number;
export declare const pageFlagNames: readonly [
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
export declare const PAGE_FLAGS_CHECK_AT_FREE: number;
export declare const pageFlags: (cpu: Cpu, pfn: number) => number;
/** PageX: whether all flags of the mask are set. */
export declare const testPageFlag: (cpu: Cpu, pfn: number, mask: number) => boolean;
/**
 * SetPageX. There are no forms that are a load and a store, as the kernel's __SetPageX for fresh pages: a walker over
 * page frames can have a reference, and set flags, as soon as a page has one.
 */
export declare function setPageFlag(cpu: Cpu, pfn: number, mask: number): void;
/** ClearPageX. */
export declare function clearPageFlag(cpu: Cpu, pfn: number, mask: number): void;
/** TestSetPageX: whether it was set before. */
export declare const testSetPageFlag: (cpu: Cpu, pfn: number, mask: number) => boolean;
/** TestClearPageX: whether it was set before. */
export declare const testClearPageFlag: (cpu: Cpu, pfn: number, mask: number) => boolean;
//# sourceMappingURL=pageFlags.d.ts.map
