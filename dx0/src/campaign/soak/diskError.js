/** The run directory takes nothing any more: the soak stops, what it holds stays good. One line, one hint, exit code 4. */
export class DiskError extends Error {
  name = 'DiskError';
  hint = 'Make room, then go on with --resume: everything up to here is kept.';
  constructor(path, cause) {
    super(`cannot write ${path} (${codeOf(cause)})`, { cause });
  }
}
/** Such as ENOSPC. */
export const codeOf = (error) => error.code ?? String(error);
//# sourceMappingURL=diskError.js.map
