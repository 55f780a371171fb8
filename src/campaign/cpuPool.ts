import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { wrap, type Remote } from 'comlink';
import type { Piscina } from 'piscina';
import { Alarm } from './alarm.ts';
import { CpuLost } from './cpuLost.ts';
import type { CpuApi, CpuTask } from './cpuProtocol.ts';
import { nodeEndpoint } from './nodeEndpoint.ts';
import { threadPool } from './threadPool.ts';

interface CpuThread {
  readonly api: Remote<CpuApi>;
  readonly port: MessagePort;
}

/** Worker threads, a thread a CPU; a pool serves one run after the other as long as all its threads live. */
export class CpuPool {
  readonly #pool: Piscina;
  readonly #threads: readonly CpuThread[];
  /** Raised when a thread ends, or could not be started. */
  readonly #alarm = new Alarm();
  #destroyed = false;

  constructor(cpus: number) {
    this.#pool = threadPool('cpu', cpus);
    this.#pool.on('error', (error: unknown) =>
      this.#alarm.raise(error instanceof Error ? error : new Error(String(error))),
    );
    this.#threads = Array.from({ length: cpus }, (_, cpu) => this.#start(cpu));
  }

  get destroyed(): boolean {
    return this.#destroyed;
  }

  /** Calls every CPU at once. Rejects with CpuLost as soon as a thread has ended: its answer would never come. */
  all<T>(call: (api: Remote<CpuApi>, cpu: number) => Promise<T>): Promise<T[]> {
    return this.#alarm.guard(Promise.all(this.#threads.map(({ api }, cpu) => call(api, cpu))));
  }

  /** Ends every thread, also those in an endless loop or asleep. */
  async destroy(): Promise<void> {
    this.#destroyed = true;
    await this.#pool.destroy();
    for (const { port } of this.#threads) port.close();
  }

  #start(cpu: number): CpuThread {
    const { port1, port2 } = new MessageChannel();
    const task: CpuTask = { port: port2 };
    const lost = (why: string): void => this.#alarm.raise(new CpuLost(cpu, why));
    this.#pool.run(task, { transferList: [port2] }).then(
      () => lost('its port was closed'),
      (error: unknown) => lost(error instanceof Error ? error.message : String(error)),
    );
    return { api: wrap<CpuApi>(nodeEndpoint(port1)), port: port1 };
  }
}
