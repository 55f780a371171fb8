import { Ref } from '../../src/mm/debug/ref.ts';
import type { Cpu } from '../../src/mm/machine/cpu.ts';
import { ZONE_NORMAL } from '../../src/mm/machine/layout.ts';
import { PAGE_PRIVATE } from '../../src/mm/machine/pageFields.ts';
import { pageField, setPageField } from '../../src/mm/page/page.ts';
import { getPage } from '../../src/mm/page/refcount.ts';
import { allocPage } from '../../src/mm/zone/allocPages.ts';
import { MIGRATE_UNMOVABLE } from '../../src/mm/zone/migratetype.ts';
import type { Scenario, Settings } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
import { keepPage, keptPage } from './keptPage.ts';
import { smallScenario } from './smallScenario.ts';

/** CPUs that fight for one lock, over a word of a page to which all of them have a reference. */
export interface LockScenario {
  readonly name: string;
  readonly summary: string;
  readonly machine?: Settings;
  /** What is done under the lock, or to get it, by name; `pfn` is the page. */
  readonly operations: Readonly<Record<string, (cpu: Cpu, pfn: number) => void>>;
  /** What is done before they begin. */
  readonly prepare?: (cpus: readonly Cpu[], pfn: number) => void;
  /** Names of the operations of each CPU. */
  readonly programs: readonly (readonly string[])[];
}

/** The word that the lock guards, read and written plainly: without the lock that is a data race. */
export const readGuarded = (cpu: Cpu, pfn: number): number => pageField(cpu, pfn, PAGE_PRIVATE);
export const countUp = (cpu: Cpu, pfn: number): void => setPageField(cpu, pfn, PAGE_PRIVATE, readGuarded(cpu, pfn) + 1);

export function lockScenario({ operations, prepare, programs, ...rest }: LockScenario): Scenario<PageActor> {
  return smallScenario({
    ...rest,
    cpus: programs.length,
    prepare(actors) {
      const [first, ...others] = actors;
      const request = { node: 0, highestZone: ZONE_NORMAL, migratetype: MIGRATE_UNMOVABLE, thisNode: true };
      const pfn = allocPage(first!.cpu, request);
      keepPage(first!, pfn, Ref.Alloc);
      for (const actor of others) {
        getPage(actor.cpu, pfn, Ref.Gup);
        keepPage(actor, pfn, Ref.Gup);
      }
      prepare?.(
        actors.map(({ cpu }) => cpu),
        pfn,
      );
    },
    operations: Object.entries(operations).map(([name, run]) => ({
      name,
      run: (actor) => run(actor.cpu, keptPage(actor, 0)),
    })),
    program: (cpu) => programs[cpu]!,
  });
}
