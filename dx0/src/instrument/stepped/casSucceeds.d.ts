import type { SharedView } from './sharedView.ts';
/** Whether a compareExchange finds the value it expects, also when that is what it puts there. */
export declare const casSucceeds: (
  array: SharedView | undefined,
  before: number,
  after: number,
  expected: unknown,
) => boolean;
//# sourceMappingURL=casSucceeds.d.ts.map
