import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import type { Ref } from '../debug/ref.ts';
/** A count above this is taken for an overflow; 2^30 leaves room for pins by the thousand. */
export declare const REFCOUNT_LIMIT: number;
/** page_count: of the head, when the page is part of a compound page. */
export declare const pageCount: (cpu: Cpu, pfn: number) => number;
/** get_page: the caller already has a reference, or knows that somebody keeps one. */
export declare function getPage(cpu: Cpu, pfn: number, ref: Ref, site?: CallSite): void;
/** page_ref_add: `count` on the counter, booked as `booked` references of the class. */
export declare function refAdd(cpu: Cpu, head: number, count: number, ref: Ref, booked: number, site?: CallSite): void;
/** page_ref_inc of a page that may have a count of 0, which nobody but this CPU can raise. */
export declare function refInc(cpu: Cpu, pfn: number, ref: Ref, site?: CallSite): void;
/** get_page_unless_zero: takes a reference on a page that may be free. Takes the page itself, not its head. */
export declare function tryGetPage(cpu: Cpu, pfn: number, ref: Ref, site?: CallSite): boolean;
/** put_page_testzero: drops a reference; true when it was the last, and the page is the caller's to free. */
export declare function putPageTestZero(cpu: Cpu, pfn: number, ref: Ref, site?: CallSite): boolean;
/** page_ref_sub_and_test. */
export declare function refSubTestZero(
  cpu: Cpu,
  head: number,
  count: number,
  ref: Ref,
  booked: number,
  site?: CallSite,
): boolean;
/** page_ref_freeze: from exactly `expected` to 0, so that nobody can take a reference. */
export declare function refFreeze(cpu: Cpu, pfn: number, expected: number): boolean;
/** page_ref_unfreeze: everything written while frozen is visible to whoever sees the count. */
export declare function refUnfreeze(cpu: Cpu, pfn: number, count: number, site?: CallSite): void;
//# sourceMappingURL=refcount.d.ts.map
