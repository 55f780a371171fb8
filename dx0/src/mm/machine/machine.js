import { shadowLayoutOf } from '../debug/shadowLayout.js';
import { ConfigError } from './config.js';
import { layoutOf } from './layout.js';
import { createLockTable } from './lockTable.js';
/** Bytes that a machine of this configuration needs. */
export function machineBytes(config) {
  const layout = layoutOf(config);
  const shadow = shadowLayoutOf(config, layout);
  return Math.ceil((layout.words + shadow.words) / 2) * 8 + shadow.times * 8;
}
/**
 * A machine over `buffer`, or over new zeroed memory, with `extra` bytes behind it for its user.
 *
 * @throws ConfigError when the memory can't be had.
 */
export function createMachine(config, buffer, extra = 0) {
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
function allocate(bytes) {
  try {
    return new SharedArrayBuffer(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const mib = Math.ceil(bytes / 2 ** 20);
    throw new ConfigError(`no memory for a machine of ${mib} MiB; use fewer CPUs, frames or call sites`);
  }
}
//# sourceMappingURL=machine.js.map
