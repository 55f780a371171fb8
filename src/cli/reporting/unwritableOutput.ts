/** A file that was asked for cannot be written. */
export class UnwritableOutput extends Error {
  override readonly name = 'UnwritableOutput';

  constructor(file: string, cause: unknown) {
    const { code, message } = cause as NodeJS.ErrnoException;
    super(`cannot write ${file} (${code ?? message})`, { cause });
  }

  /** What is wrong, on one line. */
  get line(): string {
    return `pagetorture: ${this.message.replaceAll(/\s+/g, ' ')}. Choose another place for it.`;
  }
}
