import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import type { PinClass } from './pinClass.ts';
/**
 * Whether a page is a program's or a file's, which the LRU knows, not one of the pinner's own. Stays as it is as long
 * as the page is in use, while its mapping goes away with a truncation.
 */
export declare const isUserPage: (cpu: Cpu, pfn: number) => boolean;
/**
 * set_pinpage: from now on the system is asked to move the page, which it has a reference to. 0; -EBUSY when somebody
 * else moves the page already: another system, a program's or a file's mapping (unless `nestedPins` is `order`), a
 * driver's; -EEXIST, -ENOMEM; -ENODEV when the system is not registered. After an error nothing is left behind.
 */
export declare function setPinpage(cpu: Cpu, system: number, pfn: number, value: number, pinClass: PinClass, site?: CallSite): number;
/**
 * set_pinpage of several pages, all or none: after an error at one of them those before are taken out again. All
 * stay locked until it is certain: none can be moved meanwhile. -EAGAIN when one of them is locked by somebody else.
 */
export declare function setPinpages(cpu: Cpu, system: number, pages: Int32Array, count: number, values: Int32Array, pinClass: PinClass): number;
/**
 * clear_pinpage: the system has the page for itself again; it has a reference. 0, or -EINVAL when the page is not
 * there any more: it was moved before its lock could be had, and the pinner knows where.
 */
export declare function clearPinpage(cpu: Cpu, system: number, pfn: number, site?: CallSite): number;
/** The page is locked, and in a tree. Its list node is to be the VM's when it is isolated. */
export declare function markPinned(cpu: Cpu, pfn: number): void;
/** Out of the tree, under the page lock: who isolates the page finds both, the entry and PG_pin, or neither. */
export declare function unpinLocked(cpu: Cpu, system: number, pfn: number): number;
/** The mark of a page that was moved goes to where it is now; both are locked. */
export declare function moveMark(cpu: Cpu, pfn: number, newPage: number): void;
//# sourceMappingURL=setPinpage.d.ts.map