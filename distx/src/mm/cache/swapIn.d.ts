import type { Cpu } from '../machine/cpu.ts';
/**
 * The page of a swap slot, read from the device if need be; locked and with a reference (Ref.Gup).
 * -1: no memory. -2: the slot was freed or is changing hands, look at the entry again.
 */
export declare function swapInLockPage(cpu: Cpu, slot: number): number;
//# sourceMappingURL=swapIn.d.ts.map