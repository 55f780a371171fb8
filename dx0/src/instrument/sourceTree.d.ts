import type { FilePatch } from './filePatch.ts';
/** The files below a root as they are with the patches applied. */
export declare class SourceTree {
  #private;
  readonly root: string;
  /** @throws SubjectError when a patch does not apply. */
  constructor(root: string, patches?: readonly FilePatch[]);
  /** @param file relative to the root. */
  has(file: string): boolean;
  read(file: string): string;
  pathOf(file: string): string;
  /** Path relative to the root with forward slashes, or undefined when it lies outside. */
  fileOf(path: string): string | undefined;
}
//# sourceMappingURL=sourceTree.d.ts.map
