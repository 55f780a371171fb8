import type { Cpu } from '../../mm/machine/cpu.ts';
import type { Witness } from './witness.ts';
/** Takes a user of an address space that the workload knows everything about; false: leave it alone. */
export declare function useMm(witness: Witness, cpu: Cpu, mm: number): boolean;
/** An address space has come to life and its witness is set up: the others may use it. */
export declare function openMm(witness: Witness, mm: number): void;
/** Ends the use of an address space; true for the one caller that may then drop its first user. */
export declare const closeMm: (witness: Witness, mm: number) => boolean;
export declare const familyOf: (witness: Witness, mm: number) => number;
export declare function setFamily(witness: Witness, mm: number, family: number): void;
/** A family that differs from the last 62. */
export declare const newFamily: (witness: Witness) => number;
//# sourceMappingURL=usable.d.ts.map
