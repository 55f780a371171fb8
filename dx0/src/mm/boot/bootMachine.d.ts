import type { Machine } from '../machine/machine.ts';
/** Brings a zeroed machine into its first state: empty lists, all memory free. Runs before any CPU. */
export declare function bootMachine(machine: Machine): void;
//# sourceMappingURL=bootMachine.d.ts.map
