import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * isolate_movable_page: takes a page from its driver, with a reference of its own. The caller has none. False when
 * the page is no driver's, is being freed, locked or isolated by somebody else, or its driver does not want to.
 */
export declare function isolateMovablePage(cpu: Cpu, pfn: number, site?: CallSite): boolean;
/** Isolates a driver's page and links it to a list of this CPU. NR_ISOLATED counts pages of the LRU only. */
export declare function isolateMovableToList(cpu: Cpu, pfn: number, list: number, site?: CallSite): boolean;
/** putback_movable_page: gives an isolated page, off its list, back to its driver; one that nobody wants is freed. */
export declare function putbackMovablePage(cpu: Cpu, pfn: number): void;
/** The page lost its last user while it was isolated: nothing is left of it but the isolation. */
export declare function forgetIsolated(cpu: Cpu, pfn: number): void;
//# sourceMappingURL=isolateMovablePage.d.ts.map
