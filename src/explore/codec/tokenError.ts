/** A token that can't be used. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  /** What to do about it, in one line. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
