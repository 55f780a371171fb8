import type { MutantRow } from '../../report/mutationReport.ts';
type Place = Pick<MutantRow, 'file' | 'operator' | 'before' | 'after'>;
/** What an earlier campaign found, by what each mutant changes: numbers and lines may be others by now. */
export declare class EarlierFates {
    #private;
    constructor(rows: readonly MutantRow[]);
    /** Takes the row of a mutant; of several that look the same, in the order of the file. */
    take(place: Place): MutantRow | undefined;
}
/** @throws UsageError when the file is not what `mutate --json` prints. */
export declare function readEarlierFates(path: string): EarlierFates;
export {};
//# sourceMappingURL=earlierFates.d.ts.map