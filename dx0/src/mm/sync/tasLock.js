import { cpuRelax } from './cpuRelax.js';
const FREE = 0;
const HELD = 1;
/** Held, and somebody may have halted. */
const HELD_HALTED = 2;
/**
 * Test-and-set lock: the first word says free, held, or held with halted waiters. Unfair, and every
 * waiter fights for one cache line. A waiter halts after `spinLimit` looks, as under a hypervisor
 * (three states as in U. Drepper, Futexes Are Tricky, 2011).
 */
export const tryTasLock = (cpu, address) => Atomics.compareExchange(cpu.mem, address, FREE, HELD) === FREE;
export function tasLock(cpu, address) {
  for (let i = 0; i < cpu.config.spinLimit; i++) {
    if (Atomics.load(cpu.mem, address) === FREE && tryTasLock(cpu, address)) return;
    cpuRelax();
  }
  while (Atomics.exchange(cpu.mem, address, HELD_HALTED) !== FREE) Atomics.wait(cpu.mem, address, HELD_HALTED);
}
export function tasUnlock(cpu, address) {
  if (Atomics.exchange(cpu.mem, address, FREE) === HELD_HALTED) Atomics.notify(cpu.mem, address, 1);
}
//# sourceMappingURL=tasLock.js.map
