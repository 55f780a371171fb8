/**
 * Something the user can put right: an entry that is missing, a syntax error, a patch that does not
 * apply, an import that can't be resolved, a construct the loader does not support.
 */
export declare class SubjectError extends Error {
  readonly name = 'SubjectError';
  /** What to do about it, one line. */
  readonly hint: string;
  /** @param message one line that names the file or patch. */
  constructor(message: string, hint: string, options?: ErrorOptions);
}
//# sourceMappingURL=subjectError.d.ts.map
