import { workerData } from 'node:worker_threads';
import { loadSubject, type LoadOptions } from '../src/instrument/loadSubject.ts';
import type { Subject } from '../src/instrument/subject.ts';

const { subject, options } = workerData as { readonly subject: Subject; readonly options: LoadOptions };
await loadSubject(subject, options);
