import type { FoundCase, WitnessedOrder } from './explorerProtocol.ts';
import type { SteppedScenario } from './steppedScenario.ts';
import { type TokenSettings } from './tokenOf.ts';
/**
 * Locks that were taken in a circle, though no execution hung on it: one of the executions that had an order of the
 * circle, with the tokens of all of them. Undefined when every pair of locks has one order.
 */
export declare function lockOrderCase(
  orders: readonly WitnessedOrder[],
  scenario: SteppedScenario,
  settings: TokenSettings,
): FoundCase | undefined;
//# sourceMappingURL=lockOrderCase.d.ts.map
