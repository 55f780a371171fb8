import type { MutationOperator } from './operator.ts';
import { blindExchange } from './operators/blindExchange.ts';
import { dropCall } from './operators/dropCall.ts';
import { dropCheck } from './operators/dropCheck.ts';
import { dropOperand } from './operators/dropOperand.ts';
import { notifyOne } from './operators/notifyOne.ts';
import { offByOne } from './operators/offByOne.ts';
import { plainAccess } from './operators/plainAccess.ts';
import { readAgain } from './operators/readAgain.ts';
import { splitReadModifyWrite } from './operators/splitReadModifyWrite.ts';
import { swapCalls } from './operators/swapCalls.ts';

/** All ways to break code, by what concurrent code is known to get wrong. */
export const mutationOperators: readonly MutationOperator[] = [
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
