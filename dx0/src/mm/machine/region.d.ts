/** A run of equal records in the shared memory: how an address gets its name. */
export interface Region {
  readonly name: string;
  /** Index of the first word. */
  readonly base: number;
  /** Words of a record. */
  readonly stride: number;
  readonly count: number;
  /** Name of every word of a record, in order. */
  readonly fields: readonly string[];
}
/** Names `count` consecutive words: `array('pte', 2)` is `['pte[0]', 'pte[1]']`. */
export declare const array: (name: string, count: number) => string[];
/** Hands out regions one after another; alignment in words (16 = one cache line). */
export declare class RegionPlanner {
  #private;
  readonly regions: Region[];
  constructor(start?: number);
  get end(): number;
  add(name: string, count: number, fields: readonly string[], alignment?: number): Region;
}
/** The name of a word, such as `page[7].refcount`; `word[123]` when no region holds it. */
export declare function addressName(regions: readonly Region[], address: number): string;
//# sourceMappingURL=region.d.ts.map
