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
export declare function parseBugNote(text: string, path: string): BugNote;
//# sourceMappingURL=bugNote.d.ts.map
