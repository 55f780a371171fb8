import type { Operation } from '../scenario/scenario.ts';
import type { Random } from '../scenario/random.ts';
import type { FullScenario } from './fullScenario.ts';
import type { ControlBlock } from './controlBlock.ts';
/**
 * The hot loop of a CPU: draws and runs operations until the main thread asks to stop, at least one.
 *
 * Nothing is allocated per operation, and the few words it keeps for the main thread are written plainly: an
 * atomic store is a fence, which would hide the reorderings the subject is to be tested under.
 */
export declare function runEpoch<Actor>(
  scenario: FullScenario<Actor>,
  operations: readonly Operation<Actor>[],
  slots: Uint16Array,
  control: ControlBlock,
  cpu: number,
  actor: Actor,
  random: Random,
): void;
//# sourceMappingURL=runEpoch.d.ts.map
