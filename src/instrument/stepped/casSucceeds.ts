import { Op } from './op.ts';
import type { SharedView } from './sharedView.ts';
import { valueAfter } from './valueAfter.ts';

/** Whether a compareExchange finds the value it expects, also when that is what it puts there. */
export const casSucceeds = (array: SharedView | undefined, before: number, after: number, expected: unknown): boolean =>
  after !== before || (array !== undefined && valueAfter(Op.store, array, before, expected, undefined) === before);
