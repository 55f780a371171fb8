/**
 * Which classes of schedules were seen, a bit for each hash, in memory that does not grow. Two classes may share a bit, so
 * what it counts is a lower bound. What was new to it can be written down and put in again.
 */
export declare class CoverageMap {
  #private;
  /** Bits that are set. */
  get count(): number;
  /** Classes seen, by the share of bits that are still clear (linear counting, Whang et al. 1990). */
  get estimate(): number;
  /** The bits of a scenario's classes that were not set, in order; sets them. */
  addClasses(scenario: number, hashes: Iterable<number>): number[];
  /** @returns how many of the bits were not set. */
  addBits(bits: Iterable<number>): number;
}
/** Numbers in ascending order as text: distances in groups of seven bits, base64. */
export declare function packBits(bits: readonly number[]): string;
/** What `packBits` packed; nonsense stays within bounds. */
export declare function unpackBits(text: string): number[];
//# sourceMappingURL=coverageMap.d.ts.map
