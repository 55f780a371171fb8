import { blindExchange } from './operators/blindExchange.js';
import { dropCall } from './operators/dropCall.js';
import { dropCheck } from './operators/dropCheck.js';
import { dropOperand } from './operators/dropOperand.js';
import { notifyOne } from './operators/notifyOne.js';
import { offByOne } from './operators/offByOne.js';
import { plainAccess } from './operators/plainAccess.js';
import { readAgain } from './operators/readAgain.js';
import { splitReadModifyWrite } from './operators/splitReadModifyWrite.js';
import { swapCalls } from './operators/swapCalls.js';
/** All ways to break code, by what concurrent code is known to get wrong. */
export const mutationOperators = [
  splitReadModifyWrite,
  blindExchange,
  plainAccess,
  notifyOne,
  dropCall,
  dropCheck,
  dropOperand,
  offByOne,
  swapCalls,
  readAgain,
];
//# sourceMappingURL=operators.js.map
