import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import type { PageActor } from '../actor.ts';
/** Whether this CPU is the only user of an entry or a handle. */
export declare const isOwn: (cpu: Cpu, number: number) => boolean;
/** The number of an entry over all drivers. */
export declare const entryNumber: (cpu: Cpu, system: number, entry: number) => number;
/** Drops what this CPU has in drivers. */
export declare function settleDrivers({ cpu }: PageActor): void;
/** Empties the drivers when nobody else uses them any more; a pinpage system without pages must be let go. */
export declare function tearDownDrivers(cpu: Cpu): void;
//# sourceMappingURL=drivers.d.ts.map