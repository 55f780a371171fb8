/** A stream of random numbers; the whole stream follows from its seed. */
export interface Random {
  /** Next 32 bits, unsigned. */
  next(): number;
  /** A whole number from 0 to `bound` - 1, without bias. */
  below(bound: number): number;
}
/**
 * Mixes two 32-bit numbers into a seed; streams of neighbouring indices are unrelated
 * (finaliser of MurmurHash3).
 */
export declare function mixSeed(seed: number, index: number): number;
/** sfc32 (Chris Doty-Humphrey, PractRand): small, fast, passes PractRand, and allocates nothing per number. */
export declare class Sfc32 implements Random {
  #private;
  constructor(seed: number);
  /** Begins the stream of another seed; whoever makes a stream for each of many things makes no object for each. */
  reseed(seed: number): void;
  next(): number;
  below(bound: number): number;
}
//# sourceMappingURL=random.d.ts.map
