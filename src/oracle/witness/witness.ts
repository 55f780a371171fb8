import { createMachine, machineBytes, type Machine, type Words } from '../../mm/machine/machine.ts';
import type { MachineConfig } from '../../mm/machine/config.ts';
import { layoutOf } from '../../mm/machine/layout.ts';
import { witnessLayoutOf, type WitnessLayout } from './witnessLayout.ts';

/** The workload's own record of a machine: lives behind the machine's memory, in the same buffer. */
export interface Witness {
  readonly layout: WitnessLayout;
  readonly words: Words;
}

/** A machine and the witness of its workload over one buffer; without a buffer, over new memory. */
export function createWitnessed(
  config: MachineConfig,
  buffer?: SharedArrayBuffer,
): { machine: Machine; witness: Witness } {
  const layout = witnessLayoutOf(config, layoutOf(config));
  const machine = createMachine(config, buffer, layout.words * 4);
  return { machine, witness: { layout, words: new Int32Array(machine.buffer, machineBytes(config), layout.words) } };
}
