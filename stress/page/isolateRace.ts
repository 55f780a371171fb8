import type { Scenario } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
import { isolateToList, putbackIsolatedPages } from '../../src/mm/lru/isolateLruPage.ts';
import { privateList } from '../../src/mm/lru/privateList.ts';
import { keepMapped } from './keepMapped.ts';
import { keptPage } from './keptPage.ts';
import { KEPT_LIST } from './operations/isolate.ts';
import { writePage } from './pageMachine.ts';
import { smallScenario, type SmallScenario } from './smallScenario.ts';

/** Two CPUs each isolate one page and put it back. */
export const isolateRace = (scenario: Pick<SmallScenario, 'name' | 'summary' | 'machine'>): Scenario<PageActor> =>
  smallScenario({
    ...scenario,
    cpus: 2,
    prepare(actors) {
      writePage(actors, 0, 0);
      keepMapped(actors);
    },
    operations: [
      {
        name: 'isolate',
        run(actor) {
          const list = privateList(actor.cpu, KEPT_LIST);
          if (isolateToList(actor.cpu, keptPage(actor, 0), list)) putbackIsolatedPages(actor.cpu, list);
        },
      },
    ],
    program: () => ['isolate'],
  });
