import { shadowLayoutOf, type ShadowLayout } from '../debug/shadowLayout.ts';
import { ConfigError, type MachineConfig } from './config.ts';
import { layoutOf, type Layout } from './layout.ts';
import { createLockTable, type LockTable } from './lockTable.ts';

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
export function machineBytes(config: MachineConfig): number {
  const layout = layoutOf(config);
  const shadow = shadowLayoutOf(config, layout);
  return Math.ceil((layout.words + shadow.words) / 2) * 8 + shadow.times * 8;
}

/**
 * A machine over `buffer`, or over new zeroed memory, with `extra` bytes behind it for its user.
 *
 * @throws ConfigError when the memory can't be had.
 */
export function createMachine(config: MachineConfig, buffer?: SharedArrayBuffer, extra = 0): Machine {
  const layout = layoutOf(config);
  const shadowLayout = shadowLayoutOf(config, layout);
  const shadowOffset = layout.words * 4;
  const timesOffset = Math.ceil((layout.words + shadowLayout.words) / 2) * 8;
  const memory = buffer ?? allocate(timesOffset + shadowLayout.times * 8 + extra);
  return {
    config,
    layout,
    shadowLayout,
    locks: createLockTable(layout),
    buffer: memory,
    mem: new Int32Array(memory, 0, layout.words),
    shadow: new Int32Array(memory, shadowOffset, shadowLayout.words),
    times: new Float64Array(memory, timesOffset, shadowLayout.times),
  };
}

function allocate(bytes: number): SharedArrayBuffer {
  try {
    return new SharedArrayBuffer(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const mib = Math.ceil(bytes / 2 ** 20);
    throw new ConfigError(`no memory for a machine of ${mib} MiB; use fewer CPUs, frames or call sites`);
  }
}
