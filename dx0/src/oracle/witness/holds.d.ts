import type { Cpu } from '../../mm/machine/cpu.ts';
import type { Machine } from '../../mm/machine/machine.ts';
import type { Ref } from '../../mm/debug/ref.ts';
import type { Witness } from './witness.ts';
/** A reference that a CPU keeps from one operation to the next. */
export interface Hold {
  readonly ref: Ref;
  readonly pfn: number;
  /** Where it was taken by getUserPages; -1 for a page that was allocated. */
  readonly mm: number;
  readonly vpage: number;
  /** Unmapped version of the virtual page before it was taken. */
  readonly unmapped: number;
  /** Loss version of the content, see content.ts. */
  readonly loss: number;
  /** Whether it is a pin that may last as long as a device likes. */
  readonly longterm?: boolean;
}
/** A free place among this CPU's holds, -1 when all are taken. */
export declare function freeHold(witness: Witness, cpu: Cpu): number;
/** Notes a reference in a free place. */
export declare function addHold(witness: Witness, cpu: Cpu, hold: Hold): void;
/** Forgets a hold; its reference is being dropped. */
export declare function removeHold(witness: Witness, cpu: Cpu, i: number): void;
/** Hold `i` of a CPU, undefined when the place is free. */
export declare function readHold(witness: Witness, cpu: number, i: number): Hold | undefined;
/** The page of hold `i` of a CPU. */
export declare const heldPage: (witness: Witness, cpu: Cpu, i: number) => number;
/** How many references of a class a CPU holds. */
export declare const countHolds: (witness: Witness, cpu: Cpu, ref: Ref) => number;
/** Place of one of this CPU's holds of a class, the first from `start` on; -1 when there is none. */
export declare function findHold(witness: Witness, cpu: Cpu, ref: Ref, start: number): number;
/** A hold, and whose it is. */
export interface Held {
  readonly cpu: number;
  readonly hold: Hold;
}
/** All holds of a machine, for audits. */
export declare function allHolds(witness: Witness, machine: Machine): Held[];
/** Whether the virtual page a hold came from has been unmapped by its owner since. */
export declare const isUnmapped: (cpu: Cpu, hold: Hold) => boolean;
//# sourceMappingURL=holds.d.ts.map
