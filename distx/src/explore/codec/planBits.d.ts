import type { Plan } from '../plan.ts';
import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';
/** The operations of every CPU, with their seeds; 4 bits for a CPU that does nothing. */
export declare function writePlan(bits: BitWriter, plan: Plan): void;
export declare function readPlan(bits: BitReader): Plan;
//# sourceMappingURL=planBits.d.ts.map