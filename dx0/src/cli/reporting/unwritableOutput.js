/** A file that was asked for cannot be written. */
export class UnwritableOutput extends Error {
  name = 'UnwritableOutput';
  constructor(file, cause) {
    const { code, message } = cause;
    super(`cannot write ${file} (${code ?? message})`, { cause });
  }
  /** What is wrong, on one line. */
  get line() {
    return `pagetorture: ${this.message.replaceAll(/\s+/g, ' ')}. Choose another place for it.`;
  }
}
//# sourceMappingURL=unwritableOutput.js.map
