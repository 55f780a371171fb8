// Loaded before a soak (--import): ends one of its worker threads, as if the system had.
import { isMainThread } from 'node:worker_threads';
const [kind, afterMs = '0', threads = '0'] = (process.env['PAGETORTURE_KILL'] ?? '').split(',');
if (isMainThread && kind !== '') {
    const workers = [];
    process.on('worker', (worker) => workers.push(worker));
    const timer = setTimeout(() => {
        // The engines' pool is made first.
        const own = kind === 'explorer' ? workers.slice(0, Number(threads)) : workers.slice(Number(threads));
        const worker = own.at(-1);
        if (worker === undefined)
            return;
        process.stderr.write(`thread ${worker.threadId} is ended from outside\n`);
        void worker.terminate();
    }, Number(afterMs));
    timer.unref();
}
//# sourceMappingURL=killOneWorker.js.map