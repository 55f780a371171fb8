import { type LoadOptions } from '../instrument/loadSubject.ts';
import type { Subject } from '../instrument/subject.ts';
/**
 * Has another thread make a build of a subject unless the cache has it: that takes seconds, in which this thread would hear no
 * signal and see no clock. What goes wrong there goes wrong again when the subject is loaded.
 *
 * @throws SubjectError as loading it would.
 */
export declare function emitAside(subject: Subject, options: LoadOptions): Promise<void>;
//# sourceMappingURL=emitAside.d.ts.map
