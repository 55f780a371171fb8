import type { CoverageSample } from '../../report/fuzzReport.ts';
/** How far an exploration had come as time went on, in a few points however long it takes. */
export declare class CoverageCurve {
  #private;
  /** @param most points kept, at least 2. */
  constructor(most?: number);
  /** The points so far, the latest one among them. */
  get points(): readonly CoverageSample[];
  /** @param point not earlier than those before. */
  add(point: CoverageSample): void;
}
//# sourceMappingURL=coverageCurve.d.ts.map
