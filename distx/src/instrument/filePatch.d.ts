import { type StructuredPatch } from 'diff';
import type { BugPatch } from './bugPatch.ts';
import { type Subject } from './subject.ts';
/** What one patch does to one file. */
export interface FilePatch {
    /** Path of the patch, for messages. */
    readonly patch: string;
    /** Relative to the subject's root. */
    readonly file: string;
    readonly creates: boolean;
    readonly changes: StructuredPatch;
}
/**
 * The changes of a patch, file by file.
 *
 * @throws SubjectError for a malformed diff, or one that reaches outside the instrumented folders.
 */
export declare function filePatchesOf(bug: BugPatch, subject: Subject): FilePatch[];
//# sourceMappingURL=filePatch.d.ts.map