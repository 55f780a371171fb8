import type { Cpu } from '../machine/cpu.ts';
import { Ref } from './ref.ts';
/** A CPU has taken `count` references of a class, or less than 0: given them back, or on to another class. */
export declare function noteTaken({ debug }: Cpu, ref: Ref, count: number): void;
/** Pages that a CPU has isolated and not put back. */
export declare const isolationsOf: ({ debug }: Cpu) => number;
/** Pages that a CPU has allocated and neither freed nor put to their use. */
export declare const allocationsOf: ({ debug }: Cpu) => number;
//# sourceMappingURL=taken.d.ts.map
