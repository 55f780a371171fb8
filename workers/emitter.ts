import { workerData } from 'node:worker_threads';
import { emit, type EmitJob } from '../src/campaign/emitJob.ts';

await emit(workerData as EmitJob);
