import type { Cpu } from '../machine/cpu.ts';
import { tickDevice } from '../block/blockDevice.ts';
import { runQueuedWork } from '../sync/sleepOnQueue.ts';

/** What happens to a CPU between two operations: interrupts, and the work that others queued on it. */
export function cpuTick(cpu: Cpu): void {
  tickDevice(cpu);
  runQueuedWork(cpu);
}
