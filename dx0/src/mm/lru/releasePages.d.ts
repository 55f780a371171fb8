import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import type { Ref } from '../debug/ref.ts';
/**
 * release_pages: drops a reference to each of the first `count` pages. Those that it was the last to leave their LRU
 * lists under one lru_lock for each run of a node, and are freed after it. What is in `pages` afterwards is of no use.
 */
export declare function releasePages(cpu: Cpu, pages: Int32Array, count: number, ref: Ref, site?: CallSite): void;
//# sourceMappingURL=releasePages.d.ts.map
