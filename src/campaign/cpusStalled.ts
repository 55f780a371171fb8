/** CPUs completed nothing for too long. */
export class CpusStalled extends Error {
  override readonly name = 'CpusStalled';
  readonly stalled: readonly number[];

  constructor(stalled: readonly number[]) {
    super(`no progress on CPU ${stalled.join(', ')}`);
    this.stalled = stalled;
  }
}
