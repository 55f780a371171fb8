import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * Isolates those of the pages from `first` to before `end` that are `wanted`, heads of compound pages once, and links
 * them to a list of this CPU. The caller has a reference to each. Returns how many of the pages could not be isolated; with `stop`,
 * gives up at the first. `gupIsolation` decides whether the lru_lock is taken for each page or for each run of a node.
 */
export declare function isolateWanted(cpu: Cpu, pages: Int32Array, first: number, end: number, list: number, wanted: (cpu: Cpu, head: number) => boolean, stop: boolean, site?: CallSite): number;
//# sourceMappingURL=isolateRun.d.ts.map