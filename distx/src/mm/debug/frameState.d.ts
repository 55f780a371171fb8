import type { Cpu } from '../machine/cpu.ts';
/** A frame leaves the allocator: it must have been free. */
export declare function noteAllocated(cpu: Cpu, pfn: number): void;
/** A frame goes back to the allocator: it must have been allocated. */
export declare function noteFreed(cpu: Cpu, pfn: number): void;
/** Whether the allocator has handed the frame out. */
export declare const isAllocated: (cpu: Cpu, pfn: number) => boolean;
/** A free frame leaves the machine's memory. */
export declare function noteOffline(cpu: Cpu, pfn: number): void;
/** A frame comes back into the machine's memory, free. */
export declare function noteOnline(cpu: Cpu, pfn: number): void;
/** Whether the frame was taken offline. */
export declare const isOffline: (cpu: Cpu, pfn: number) => boolean;
//# sourceMappingURL=frameState.d.ts.map