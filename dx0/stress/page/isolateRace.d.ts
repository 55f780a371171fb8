import type { Scenario } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
import { type SmallScenario } from './smallScenario.ts';
/** Two CPUs each isolate one page and put it back. */
export declare const isolateRace: (
  scenario: Pick<SmallScenario, 'name' | 'summary' | 'machine'>,
) => Scenario<PageActor>;
//# sourceMappingURL=isolateRace.d.ts.map
