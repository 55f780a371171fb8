/** A mutant that can't be killed, told by what it changes, so that other changes of the file do not matter. */
export interface Explained {
  readonly file: string;
  readonly operator: string;
  readonly before: string;
  readonly after: string;
  /** Which one it is of those in the file that look the same, from 1; left out: the reason holds for each of them. */
  readonly which?: number;
  readonly reason: string;
}
/** @throws UsageError when the file is not a list of such. */
export declare function readExplained(path: string): Explained[];
/** The lines that a patch takes away, and those it puts there, without indentation. */
export declare function changedLines(patch: string): {
  before: string;
  after: string;
};
/**
 * Why a mutant can't be killed, undefined when that is not known.
 *
 * @param which tells which one it is of those that look the same, from 1; asked only when it matters.
 */
export declare const reasonOf: (
  explained: readonly Explained[],
  one: Pick<Explained, 'file' | 'operator' | 'before' | 'after'>,
  which: () => number,
) => string | undefined;
//# sourceMappingURL=explained.d.ts.map
