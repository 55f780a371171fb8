import { type LoadOptions } from '../instrument/loadSubject.ts';
import type { Subject } from '../instrument/subject.ts';
/** A build that another thread is to make. */
export interface EmitJob {
  readonly subject: Subject;
  readonly options: LoadOptions;
}
/** Makes a build, which the cache then has. @throws SubjectError */
export declare function emit({ subject, options }: EmitJob): Promise<void>;
//# sourceMappingURL=emitJob.d.ts.map
