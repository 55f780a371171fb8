import { createMachine, machineBytes } from '../../mm/machine/machine.js';
import { layoutOf } from '../../mm/machine/layout.js';
import { witnessLayoutOf } from './witnessLayout.js';
/** A machine and the witness of its workload over one buffer; without a buffer, over new memory. */
export function createWitnessed(config, buffer) {
    const layout = witnessLayoutOf(config, layoutOf(config));
    const machine = createMachine(config, buffer, layout.words * 4);
    return { machine, witness: { layout, words: new Int32Array(machine.buffer, machineBytes(config), layout.words) } };
}
//# sourceMappingURL=witness.js.map