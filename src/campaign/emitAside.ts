import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { isCached, type LoadOptions } from '../instrument/loadSubject.ts';
import type { Subject } from '../instrument/subject.ts';
import type { EmitJob } from './emitJob.ts';
import { packageRoot } from './packageRoot.ts';

const workerUrl = pathToFileURL(join(packageRoot, 'dist', 'workers', 'emitter.js'));

/**
 * Has another thread make a build of a subject unless the cache has it: that takes seconds, in which this thread would hear no
 * signal and see no clock. What goes wrong there goes wrong again when the subject is loaded.
 *
 * @throws SubjectError as loading it would.
 */
export async function emitAside(subject: Subject, options: LoadOptions): Promise<void> {
  if (isCached(subject, options)) return;
  await new Promise<void>((resolve) => {
    const worker = new Worker(workerUrl, { workerData: { subject, options } satisfies EmitJob });
    worker.once('error', () => resolve());
    worker.once('exit', () => resolve());
  });
}
