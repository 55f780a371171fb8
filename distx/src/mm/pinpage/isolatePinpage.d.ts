import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/** Whether a page is isolated as a pinned one: it is locked as long as that lasts, so that PG_pin stays as it is. */
export declare const isPinIsolated: (cpu: Cpu, pfn: number) => boolean;
/**
 * Isolates a pinned page for migration and links it to a list of this CPU; the caller has no reference. It stays
 * locked on the list, and NR_ISOLATED does not count it. False when it is not pinned any more, being freed, locked,
 * or isolated by somebody else.
 */
export declare function isolatePinpage(cpu: Cpu, pfn: number, list: number, site?: CallSite): boolean;
/** Ends the isolation of a pinned page that stays (`putback`), or that was moved and may be freed. */
export declare function endPinIsolation(cpu: Cpu, pfn: number, putback: boolean): void;
//# sourceMappingURL=isolatePinpage.d.ts.map