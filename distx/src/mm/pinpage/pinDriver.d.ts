import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { type AllocRequest } from '../zone/allocPages.ts';
import type { PinClass } from './pinClass.ts';
/** States of an entry. */
export declare const ENTRY_IDLE = 0;
/** Its page is being moved: hands off. */
export declare const ENTRY_MOVING = 1;
/** Its owner does not mind losing the page. */
export declare const ENTRY_RELEASABLE = 2;
/** What reading gives for an entry that has no page, or whose page is being moved. */
export declare const ENTRY_EMPTY = -1;
export declare const ENTRY_BUSY = -2;
/** First word of an entry: pfn plus 1, state. */
export declare const pinEntry: (cpu: Cpu, system: number, entry: number) => number;
/** The page of an entry, -1 when it has none; stable under the driver's lock. */
export declare const entryPage: (cpu: Cpu, system: number, entry: number) => number;
export declare const entryState: (cpu: Cpu, system: number, entry: number) => number;
/** Sets page (-1: none) and state of an entry; the driver's lock is held. */
export declare function setEntry(cpu: Cpu, system: number, entry: number, pfn: number, state: number): void;
export declare const driverLock: (cpu: Cpu, system: number) => void;
export declare const driverUnlock: (cpu: Cpu, system: number) => void;
/** Puts a page of the driver's own, with content, into a free entry, and pins it. 0 or a negative error. */
export declare function storeEntry(cpu: Cpu, system: number, entry: number, content: number, request: AllocRequest, pinClass: PinClass, site?: CallSite): number;
/** Gets a program's page into a free entry, and pins it. 0 or a negative error. */
export declare function pinUserEntry(cpu: Cpu, system: number, entry: number, mm: number, vpage: number, state: number, pinClass: PinClass, pages: Int32Array): number;
/** Unpins and drops the page of an entry; false when it has none. Only its owner does that. */
export declare function eraseEntry(cpu: Cpu, system: number, entry: number): boolean;
/** Reads the page of an entry: its content, ENTRY_EMPTY or ENTRY_BUSY. */
export declare function readEntry(cpu: Cpu, system: number, entry: number): number;
/** Writes to the page of an entry: 0, ENTRY_EMPTY or ENTRY_BUSY. */
export declare function writeEntry(cpu: Cpu, system: number, entry: number, content: number): number;
//# sourceMappingURL=pinDriver.d.ts.map