import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/** Flags of getUserPages (include/linux/mm_types.h). */
export declare const FOLL_WRITE = 1;
export declare const FOLL_GET = 2;
export declare const FOLL_PIN = 4;
/** Mark the pages accessed. */
export declare const FOLL_TOUCH = 8;
/** The pin may last as long as a device likes: only where it keeps no memory from being freed. */
export declare const FOLL_LONGTERM = 16;
/**
 * try_grab_page: the reference that the flags ask for, on the head of the page's compound page; false
 * when the page is being freed. With neither FOLL_GET nor FOLL_PIN no reference is taken.
 */
export declare function tryGrabPage(cpu: Cpu, pfn: number, flags: number, site?: CallSite): boolean;
/** Drops what tryGrabPage took. */
export declare function releaseGrab(cpu: Cpu, pfn: number, flags: number, site?: CallSite): void;
/** unpin_user_page: drops a pin. */
export declare function unpinUserPage(cpu: Cpu, pfn: number, site?: CallSite): void;
//# sourceMappingURL=followPage.d.ts.map