import type { Cpu } from '../machine/cpu.ts';
/** The systems that have a page, each with a use that the caller drops (`putPinners`). The page is locked. */
export declare function getPinners(cpu: Cpu, pfn: number): number;
/** Drops the uses that `getPinners` took. */
export declare function putPinners(cpu: Cpu, pinners: number): void;
/** Whether any system has a page; it is locked. */
export declare function hasPinner(cpu: Cpu, pfn: number): boolean;
/** How many there are. */
export declare function countPinners(pinners: number): number;
//# sourceMappingURL=pinners.d.ts.map
