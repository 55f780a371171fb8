import { loadSubject } from '../instrument/loadSubject.js';
/** Makes a build, which the cache then has. @throws SubjectError */
export async function emit({ subject, options }) {
    await loadSubject(subject, options);
}
//# sourceMappingURL=emitJob.js.map