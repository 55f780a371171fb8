import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { packageRoot } from './packageRoot.ts';

const filename = pathToFileURL(join(packageRoot, 'dist', 'workers', 'tasks.cjs')).href;

/**
 * Worker threads that live until the pool is destroyed, each with one task at a time.
 *
 * @param name the task, as `workers/tasks.cts` has it.
 */
export const threadPool = (name: 'cpu' | 'explorer', threads: number): Piscina =>
  new Piscina({
    filename,
    name,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    idleTimeout: Infinity,
    // A thread that waits for tasks in Atomics.wait would not hear a port of its own.
    atomics: 'disabled',
  });
