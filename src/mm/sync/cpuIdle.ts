import type { Cpu } from '../machine/cpu.ts';
import { noteCpuState } from '../debug/cpuState.ts';
import { CPU_IDLE, CPU_RUNNING } from '../debug/shadowLayout.ts';
import { runWork } from './sleepOnQueue.ts';

/** The idle task: does the work others queue on this CPU until `done()`, asked whenever the doorbell rings. */
export function cpuIdle(cpu: Cpu, done: () => boolean): void {
  const doorbell = cpu.base + cpu.layout.cpuDoorbell;
  noteCpuState(cpu, CPU_IDLE);
  for (;;) {
    const rung = Atomics.load(cpu.mem, doorbell);
    runWork(cpu);
    if (done()) break;
    Atomics.wait(cpu.mem, doorbell, rung);
  }
  noteCpuState(cpu, CPU_RUNNING);
}
