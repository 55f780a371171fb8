import { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import { bootMachine } from '../../../src/mm/boot/bootMachine.ts';
import { machineConfig, type MachineConfig } from '../../../src/mm/machine/config.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { createMachine } from '../../../src/mm/machine/machine.ts';
import { cpuOf, tinyConfig } from '../machine.ts';

/** Words that the threads of a test share beside the machine. */
export const SHARED_WORDS = 256;

export interface Setting {
  readonly threads: number;
  readonly rounds: number;
  readonly config?: Partial<MachineConfig>;
  /** Prepares the machine before the threads begin. */
  readonly prepare?: (cpu: Cpu, shared: Int32Array<SharedArrayBuffer>) => void;
}

export interface Outcome {
  /** CPU 0, for looking at what the threads left behind. */
  readonly cpu: Cpu;
  readonly shared: Int32Array<SharedArrayBuffer>;
  /** What each thread posted. */
  readonly results: unknown[];
}

/** Runs a file of this folder as CPU 0 to `threads` - 1 of one machine; rejects as soon as one of them dies. */
export async function runThreads(file: string, setting: Setting): Promise<Outcome> {
  const { threads, rounds, prepare } = setting;
  const config = machineConfig({ ...tinyConfig, ...setting.config, cpus: threads });
  const machine = createMachine(config);
  bootMachine(machine);
  const cpu = cpuOf(machine, 0);
  const shared = new Int32Array(new SharedArrayBuffer(SHARED_WORDS * 4));
  const control = new Int32Array(new SharedArrayBuffer(8));
  prepare?.(cpu, shared);
  const workers = Array.from(
    { length: threads },
    (_, id) =>
      new Worker(new URL(file, import.meta.url), {
        workerData: { id, threads, rounds, config, buffer: machine.buffer, shared, control },
      }),
  );
  onTestFinished(async () => {
    await Promise.all(workers.map((worker) => worker.terminate()));
  });
  const results = await Promise.all(
    workers.map(
      (worker) =>
        new Promise((resolve, reject) => {
          worker.on('message', resolve);
          worker.on('error', reject);
          worker.on('exit', (code) => reject(new Error(`a thread ended early, with code ${code}`)));
        }),
    ),
  );
  return { cpu, shared, results };
}
