/**
 * Something the user can put right: an entry that is missing, a syntax error, a patch that does not
 * apply, an import that can't be resolved, a construct the loader does not support.
 */
export class SubjectError extends Error {
  name = 'SubjectError';
  /** What to do about it, one line. */
  hint;
  /** @param message one line that names the file or patch. */
  constructor(message, hint, options) {
    super(message, options);
    this.hint = hint;
  }
}
//# sourceMappingURL=subjectError.js.map
