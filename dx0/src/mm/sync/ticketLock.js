import { cpuRelax } from './cpuRelax.js';
const NEXT = 0;
const SERVING = 1;
const HALTED = 2;
/** Ticket lock: first come, first served; all waiters watch one word (Linux x86, 2008 to 2015). */
export function tryTicketLock(cpu, address) {
  const serving = Atomics.load(cpu.mem, address + SERVING);
  return Atomics.compareExchange(cpu.mem, address + NEXT, serving, (serving + 1) | 0) === serving;
}
export function ticketLock(cpu, address) {
  const { mem } = cpu;
  const ticket = Atomics.add(mem, address + NEXT, 1);
  for (let i = 0; i < cpu.config.spinLimit; i++) {
    if (Atomics.load(mem, address + SERVING) === ticket) return;
    cpuRelax();
  }
  Atomics.add(mem, address + HALTED, 1);
  for (;;) {
    const serving = Atomics.load(mem, address + SERVING);
    if (serving === ticket) break;
    Atomics.wait(mem, address + SERVING, serving);
  }
  Atomics.sub(mem, address + HALTED, 1);
}
export function ticketUnlock(cpu, address) {
  Atomics.add(cpu.mem, address + SERVING, 1);
  if (Atomics.load(cpu.mem, address + HALTED) > 0) Atomics.notify(cpu.mem, address + SERVING);
}
//# sourceMappingURL=ticketLock.js.map
