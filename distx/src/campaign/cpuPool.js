import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { wrap } from 'comlink';
import { Piscina } from 'piscina';
import { Alarm } from './alarm.js';
import { CpuLost } from './cpuLost.js';
import { nodeEndpoint } from './nodeEndpoint.js';
import { packageRoot } from './packageRoot.js';
const workerUrl = pathToFileURL(join(packageRoot, 'dist', 'workers', 'cpu.js')).href;
/** Worker threads, a thread a CPU; a pool serves one run after the other as long as all its threads live. */
export class CpuPool {
    #pool;
    #threads;
    /** Raised when a thread ends, or could not be started. */
    #alarm = new Alarm();
    #destroyed = false;
    constructor(cpus) {
        this.#pool = new Piscina({
            filename: workerUrl,
            minThreads: cpus,
            maxThreads: cpus,
            concurrentTasksPerWorker: 1,
            idleTimeout: Infinity,
            // A worker that waits for tasks in Atomics.wait would not hear its port.
            atomics: 'disabled',
        });
        this.#pool.on('error', (error) => this.#alarm.raise(error instanceof Error ? error : new Error(String(error))));
        this.#threads = Array.from({ length: cpus }, (_, cpu) => this.#start(cpu));
    }
    get destroyed() {
        return this.#destroyed;
    }
    /** Calls every CPU at once. Rejects with CpuLost as soon as a thread has ended: its answer would never come. */
    all(call) {
        return this.#alarm.guard(Promise.all(this.#threads.map(({ api }, cpu) => call(api, cpu))));
    }
    /** Ends every thread, also those in an endless loop or asleep. */
    async destroy() {
        this.#destroyed = true;
        await this.#pool.destroy();
        for (const { port } of this.#threads)
            port.close();
    }
    #start(cpu) {
        const { port1, port2 } = new MessageChannel();
        const task = { port: port2 };
        const lost = (why) => this.#alarm.raise(new CpuLost(cpu, why));
        this.#pool.run(task, { transferList: [port2] }).then(() => lost('its port was closed'), (error) => lost(error instanceof Error ? error.message : String(error)));
        return { api: wrap(nodeEndpoint(port1)), port: port1 };
    }
}
//# sourceMappingURL=cpuPool.js.map