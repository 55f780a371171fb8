import type { MovePagesKind } from '../../src/mm/machine/config.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
import { type SmallScenario } from './smallScenario.ts';
/** Every reason why a page of move_pages moves, or does not, in one call after the other; nothing else is going on. */
export declare const moveEntries: (movePages: MovePagesKind, scenario: Pick<SmallScenario, 'name' | 'summary'>) => Scenario<PageActor>;
//# sourceMappingURL=moveEntries.d.ts.map