import type { Cpu } from '../machine/cpu.ts';
/** submit_bio of a page under writeback; its cache keeps it until the write is done. */
export declare function submitWrite(cpu: Cpu, pfn: number, store: number): void;
/** Completes all writes of this CPU. */
export declare function completeWrites(cpu: Cpu): void;
/** A tick of this CPU's timer: completes the writes that are due. */
export declare function tickDevice(cpu: Cpu): void;
//# sourceMappingURL=blockDevice.d.ts.map