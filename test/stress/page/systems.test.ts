import { expect, test } from 'vitest';
import { isRingLive } from '../../../src/mm/aio/aioRing.ts';
import { drainsOf, roundsOf } from '../../../src/mm/debug/effort.ts';
import { isOffline } from '../../../src/mm/debug/frameState.ts';
import type { Cpu } from '../../../src/mm/machine/cpu.ts';
import { mlockedPages } from '../../../src/mm/mlock/mlockPage.ts';
import { poisonedPages } from '../../../src/mm/poison/poisonState.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import ioSetupOffline from '../../../stress/io-setup-offline.ts';
import longtermMigrate from '../../../stress/longterm-migrate.ts';
import offlineLoad from '../../../stress/offline-load.ts';
import softOffline from '../../../stress/soft-offline.ts';
import type { PageActor } from '../../../stress/page/actor.ts';

const OPERATIONS = 3000;

/** What can be seen of the systems, each a number that goes up and down. */
const measures: Record<string, (cpu: Cpu) => number> = {
  rings: (cpu) => Array.from({ length: cpu.config.rings }, (_, ring) => ring).filter((r) => isRingLive(cpu, r)).length,
  offline: (cpu) => Array.from({ length: cpu.layout.frames }, (_, pfn) => pfn).filter((p) => isOffline(cpu, p)).length,
  poisoned: poisonedPages,
  mlocked: mlockedPages,
};

/** Runs operations by weight on one CPU; how often each measure rose and fell. */
function exercise(scenario: Scenario<PageActor>): { cpu: Cpu; rose: string[]; fell: string[] } {
  const state = scenario.create({ cpus: 1, callSites: 2000 });
  const actor = scenario.attach(state, 0, () => 0);
  const random = new Sfc32(7);
  const drawn = scenario.operations.flatMap((operation) => Array.from({ length: operation.weight }, () => operation));
  const rose = new Set<string>();
  const fell = new Set<string>();
  const names = Object.keys(measures);
  let before = names.map((name) => measures[name]!(actor.cpu));
  for (let i = 0; i < OPERATIONS; i++) {
    drawn[random.below(drawn.length)]!.run(actor, random);
    scenario.poll!(actor);
    const now = names.map((name) => measures[name]!(actor.cpu));
    for (const [n, name] of names.entries()) {
      if (now[n]! > before[n]!) rose.add(name);
      if (now[n]! < before[n]!) fell.add(name);
    }
    before = now;
  }
  expect(scenario.reported!(state)).toEqual([]);
  expect(scenario.audit(state, 'quiescent')).toEqual([]);
  scenario.settle!(actor);
  scenario.tearDown!(actor);
  expect(scenario.audit(state, 'end')).toEqual([]);
  return { cpu: actor.cpu, rose: [...rose].toSorted(), fell: [...fell].toSorted() };
}

// A scenario whose operations all fail races nothing.
test.each([
  [ioSetupOffline, ['offline', 'rings']],
  [longtermMigrate, []],
  [softOffline, ['poisoned']],
  [offlineLoad, ['mlocked', 'offline', 'poisoned', 'rings']],
] as const)('%o reaches what it is for, and undoes it', (scenario, reached) => {
  const { rose, fell } = exercise(scenario);
  expect({ rose, fell }).toEqual({ rose: reached, fell: reached });
});

test('long-term pins have to move pages again and again', () => {
  const { cpu } = exercise(longtermMigrate);
  expect(roundsOf(cpu)).toBeGreaterThan(100);
  expect(drainsOf(cpu)).toBeGreaterThan(50);
});
