import type { PageOperation } from '../actor.ts';
/** Splits a huge page, found by its frame. */
export declare const splitHuge: PageOperation;
/** khugepaged comes to a huge range. */
export declare const collapse: PageOperation;
/** Lets page-table entries map a huge page, as a change of the protection of a part of it does. */
export declare const mapByEntries: PageOperation;
/** Maps a huge range anew, with pages of the hugetlb pool; what was there is lost. */
export declare const mapHugetlb: PageOperation;
//# sourceMappingURL=huge.d.ts.map
