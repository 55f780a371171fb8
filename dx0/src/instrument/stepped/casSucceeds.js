import { Op } from './op.js';
import { valueAfter } from './valueAfter.js';
/** Whether a compareExchange finds the value it expects, also when that is what it puts there. */
export const casSucceeds = (array, before, after, expected) =>
  after !== before || (array !== undefined && valueAfter(Op.store, array, before, expected, undefined) === before);
//# sourceMappingURL=casSucceeds.js.map
