/** Code under test, as it lies on disk. */
export interface Subject {
  /** Folder that holds everything; modules outside it are imported as they are. Absolute path. */
  readonly root: string;
  /** Module to import, absolute path (.ts or .js). */
  readonly entry: string;
  /**
   * Other modules (absolute paths) that may be entries of the same build: what they and the entry have in common is then
   * lowered, kept and compiled once.
   */
  readonly beside?: readonly string[];
  /** Patches are for all of these entries together: one that does not reach this entry is for another. */
  readonly patchedTogether?: boolean;
  /** Folders or files (relative to root) whose shared accesses are hooked. */
  readonly instrumented: readonly string[];
  /** Folders or files inside them that are shadow memory: loaded, never hooked. */
  readonly shadow: readonly string[];
}

const tidy = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .replace(/\/+$/, '');

/** Whether `file` is one of `places` or lies below one; all relative to the root, `.` is everything. */
export function isWithin(file: string, places: readonly string[]): boolean {
  return places
    .map(tidy)
    .some((place) => place === '.' || place === '' || file === place || file.startsWith(`${place}/`));
}

/** Whether shared accesses of this file get hooks. */
export const isHooked = (subject: Subject, file: string): boolean =>
  isWithin(file, subject.instrumented) && !isWithin(file, subject.shadow);
