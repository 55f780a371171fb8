import { readHeaders, titleOf } from './bugHeader.ts';
import { SubjectError } from './subjectError.ts';

/**
 * A bug that the model can't have, and why; there is no diff, only a header:
 *
 * ```
 * Subject: the reference count is unfrozen without release
 * Bug: R19
 * Source: where the bug was seen
 * Not expressible: Atomics are sequentially consistent, so that
 *   no store can be seen before an earlier one
 * ```
 */
export interface BugNote {
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** Why no patch of the model has it. */
  readonly reason: string;
}

/**
 * Reads a note.
 *
 * @param path names the note in messages.
 * @throws SubjectError when a header is missing.
 */
export function parseBugNote(text: string, path: string): BugNote {
  const headers = readHeaders(text.replaceAll('\r\n', '\n'));
  const word = (name: string): string => {
    const value = headers.get(name.toLowerCase())?.join(' ').trim();
    if (value) return value;
    throw new SubjectError(
      `${path}: no \`${name}:\``,
      'such a note has `Subject:`, `Bug:`, `Source:` and `Not expressible:`',
    );
  };
  return {
    path,
    id: word('Bug'),
    title: titleOf(word('Subject'))!,
    source: word('Source'),
    reason: word('Not expressible'),
  };
}
