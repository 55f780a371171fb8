import { workerData } from 'node:worker_threads';
import { emit } from '../src/campaign/emitJob.js';
await emit(workerData);
//# sourceMappingURL=emitter.js.map
