import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * offline_pages: takes whole pageblocks of one zone, from page `start` to before `end`, out of use: what is in them
 * is moved away, and their pages are on no list afterwards. Tries for as long as no signal comes. 0; -EBUSY when a
 * pageblock can't be isolated; -EINTR. After an error the memory is in use as before.
 */
export declare function offlinePages(cpu: Cpu, start: number, end: number, site?: CallSite): number;
//# sourceMappingURL=offlinePages.d.ts.map