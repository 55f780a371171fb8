import { type Machine, type Words } from '../../mm/machine/machine.ts';
import type { MachineConfig } from '../../mm/machine/config.ts';
import { type WitnessLayout } from './witnessLayout.ts';
/** The workload's own record of a machine: lives behind the machine's memory, in the same buffer. */
export interface Witness {
  readonly layout: WitnessLayout;
  readonly words: Words;
}
/** A machine and the witness of its workload over one buffer; without a buffer, over new memory. */
export declare function createWitnessed(
  config: MachineConfig,
  buffer?: SharedArrayBuffer,
): {
  machine: Machine;
  witness: Witness;
};
//# sourceMappingURL=witness.d.ts.map
