import type { Region } from '../mm/machine/region.ts';
/** The name of a record as in the names of its words: `mm[2]`, or `mm` where there is only one. */
export declare const recordName: ({ name, count }: Region, index: number) => string;
//# sourceMappingURL=recordName.d.ts.map
