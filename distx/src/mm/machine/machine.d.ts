import { type ShadowLayout } from '../debug/shadowLayout.ts';
import { type MachineConfig } from './config.ts';
import { type Layout } from './layout.ts';
import { type LockTable } from './lockTable.ts';
/** Words as the model sees them: an Int32Array that is certainly shared. */
export type Words = Int32Array<SharedArrayBuffer>;
/** One simulated machine: its configuration, where everything is, and its memory. */
export interface Machine {
    readonly config: MachineConfig;
    readonly layout: Layout;
    readonly shadowLayout: ShadowLayout;
    readonly locks: LockTable;
    readonly buffer: SharedArrayBuffer;
    /** The model's memory; indices are those of `layout`. */
    readonly mem: Words;
    /** The shadow memory; indices are those of `shadowLayout`. */
    readonly shadow: Words;
    /** Times of lock statistics in ns, see `debug/lockStat.ts`. */
    readonly times: Float64Array<SharedArrayBuffer>;
}
/** Bytes that a machine of this configuration needs. */
export declare function machineBytes(config: MachineConfig): number;
/**
 * A machine over `buffer`, or over new zeroed memory, with `extra` bytes behind it for its user.
 *
 * @throws ConfigError when the memory can't be had.
 */
export declare function createMachine(config: MachineConfig, buffer?: SharedArrayBuffer, extra?: number): Machine;
//# sourceMappingURL=machine.d.ts.map