import type { Random } from '../../scenario/random.ts';
/** A random stream that repeats a recorded one with some numbers changed, then goes on with new ones; it records itself. */
export declare class MutatedStream implements Random {
  #private;
  /** @param changes how many numbers of the parent are replaced. */
  begin(source: Random, parent: Uint32Array | undefined, changes: number): void;
  next(): number;
  below(bound: number): number;
  /** What was drawn since it began. */
  recorded(): Uint32Array;
}
//# sourceMappingURL=mutatedStream.d.ts.map
