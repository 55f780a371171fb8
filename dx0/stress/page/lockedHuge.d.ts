import type { Scenario } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
import { type SmallScenario } from './smallScenario.ts';
/** A huge page is migrated while a walker has it locked for a moment; only for want of memory it may be split. */
export declare const lockedHuge: (
  scenario: Pick<SmallScenario, 'name' | 'summary'>,
  splits: boolean,
  prepare: (actor: PageActor) => void,
) => Scenario<PageActor>;
//# sourceMappingURL=lockedHuge.d.ts.map
