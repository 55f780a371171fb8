import { parsePatch } from 'diff';
import { isAbsolute } from 'node:path';
import { isWithin } from './subject.js';
import { SubjectError } from './subjectError.js';
/**
 * The changes of a patch, file by file.
 *
 * @throws SubjectError for a malformed diff, or one that reaches outside the instrumented folders.
 */
export function filePatchesOf(bug, subject) {
  const changes = parse(bug).filter(({ hunks, isRename, isDelete }) => hunks.length > 0 || isRename || isDelete);
  if (changes.length === 0) throw new SubjectError(`${bug.path}: the diff changes nothing`, 'a hunk begins with `@@`');
  return changes.map((change) => {
    const { oldFileName, newFileName } = change;
    if (newFileName === undefined || newFileName === '/dev/null' || change.isRename || change.isCopy) {
      throw new SubjectError(
        `${bug.path}: ${oldFileName ?? 'a file'} is removed or renamed`,
        'a patch may change and add files; take the code out instead',
      );
    }
    const creates = oldFileName === '/dev/null';
    const prefixed = newFileName.startsWith('b/') && (creates || oldFileName?.startsWith('a/') === true);
    const file = prefixed ? newFileName.slice(2) : newFileName;
    checkPlace(bug, file, subject);
    return { patch: bug.path, file, creates, changes: change };
  });
}
function parse(bug) {
  try {
    return parsePatch(bug.diff);
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim() : String(error);
    throw new SubjectError(`${bug.path}: malformed diff: ${reason}`, 'make the patch anew with `git diff`', {
      cause: error,
    });
  }
}
function checkPlace(bug, file, subject) {
  const hint = 'a patch may touch only files below the instrumented folders, by paths relative to the root';
  if (isAbsolute(file) || /^[A-Za-z]:/.test(file))
    throw new SubjectError(`${bug.path}: ${file} is an absolute path`, hint);
  if (file.split(/[\\/]/).includes('..'))
    throw new SubjectError(`${bug.path}: ${file} leaves the subject's root`, hint);
  if (!isWithin(file, subject.instrumented)) {
    throw new SubjectError(`${bug.path}: ${file} is outside the instrumented folders`, hint);
  }
}
//# sourceMappingURL=filePatch.js.map
