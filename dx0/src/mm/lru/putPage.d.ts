import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import type { Ref } from '../debug/ref.ts';
/** put_page: drops a reference; the last one takes the page off the LRU and frees it. No lru_lock may be held. */
export declare function putPage(cpu: Cpu, pfn: number, ref: Ref, site?: CallSite): void;
/** __put_page: frees a page whose last reference is gone. */
export declare function releasePage(cpu: Cpu, head: number, site?: CallSite): void;
//# sourceMappingURL=putPage.d.ts.map
