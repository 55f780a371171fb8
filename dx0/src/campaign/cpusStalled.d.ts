/** CPUs completed nothing for too long. */
export declare class CpusStalled extends Error {
  readonly name = 'CpusStalled';
  readonly stalled: readonly number[];
  constructor(stalled: readonly number[]);
}
//# sourceMappingURL=cpusStalled.d.ts.map
