import { Op } from '../instrument/stepped/op.ts';
import type { Step } from './step.ts';
import { valueAfter } from '../instrument/stepped/valueAfter.ts';

/** Whether a compareExchange finds the value it expects; `expected` is the pending operation's `a`. */
export function casSucceeds({ array, before, after }: Step, expected: unknown): boolean {
  return (
    after !== before || (array !== undefined && valueAfter(Op.store, array, before, expected, undefined) === before)
  );
}
