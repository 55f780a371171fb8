import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { isCached } from '../instrument/loadSubject.js';
import { packageRoot } from './packageRoot.js';
const workerUrl = pathToFileURL(join(packageRoot, 'dist', 'workers', 'emitter.js'));
/**
 * Has another thread make a build of a subject unless the cache has it: that takes seconds, in which this thread would hear no
 * signal and see no clock. What goes wrong there goes wrong again when the subject is loaded.
 *
 * @throws SubjectError as loading it would.
 */
export async function emitAside(subject, options) {
  if (isCached(subject, options)) return;
  await new Promise((resolve) => {
    const worker = new Worker(workerUrl, { workerData: { subject, options } });
    worker.once('error', () => resolve());
    worker.once('exit', () => resolve());
  });
}
//# sourceMappingURL=emitAside.js.map
