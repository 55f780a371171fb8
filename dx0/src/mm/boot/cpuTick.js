import { tickDevice } from '../block/blockDevice.js';
import { runQueuedWork } from '../sync/sleepOnQueue.js';
/** What happens to a CPU between two operations: interrupts, and the work that others queued on it. */
export function cpuTick(cpu) {
  tickDevice(cpu);
  runQueuedWork(cpu);
}
//# sourceMappingURL=cpuTick.js.map
