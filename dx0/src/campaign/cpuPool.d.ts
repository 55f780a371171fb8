import { type Remote } from 'comlink';
import type { CpuApi } from './cpuProtocol.ts';
/** Worker threads, a thread a CPU; a pool serves one run after the other as long as all its threads live. */
export declare class CpuPool {
  #private;
  constructor(cpus: number);
  get destroyed(): boolean;
  /** Calls every CPU at once. Rejects with CpuLost as soon as a thread has ended: its answer would never come. */
  all<T>(call: (api: Remote<CpuApi>, cpu: number) => Promise<T>): Promise<T[]>;
  /** Ends every thread, also those in an endless loop or asleep. */
  destroy(): Promise<void>;
}
//# sourceMappingURL=cpuPool.d.ts.map
