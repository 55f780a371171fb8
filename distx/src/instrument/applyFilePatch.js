import { applyPatch } from 'diff';
import { SubjectError } from './subjectError.js';
/**
 * The text after the patch. Hunks may have moved, but every context line must match.
 *
 * @throws SubjectError that names the first hunk that does not apply, or when nothing changes.
 */
export function applyFilePatch(text, { patch, file, changes }) {
    const patched = applyPatch(text, changes, { fuzzFactor: 0 });
    if (patched === false) {
        const failed = changes.hunks.findIndex((_, i) => applyPatch(text, { ...changes, hunks: changes.hunks.slice(0, i + 1) }, { fuzzFactor: 0 }) === false);
        const hunk = changes.hunks[failed];
        const range = hunk ? ` (@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@)` : '';
        throw new SubjectError(`${patch}: hunk ${failed + 1} of ${changes.hunks.length}${range} does not apply to ${file}`, 'every context line and removed line must be in the file as the patch has it; make the patch anew against it');
    }
    if (patched === text) {
        throw new SubjectError(`${patch}: leaves ${file} as it is`, 'the patch must change the file; has it been applied already?');
    }
    return patched;
}
//# sourceMappingURL=applyFilePatch.js.map