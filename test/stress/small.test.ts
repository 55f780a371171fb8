import { describe, expect, test } from 'vitest';
import { Sfc32 } from '../../src/scenario/random.ts';
import type { Finding } from '../../src/scenario/finding.ts';
import type { Scenario, SharedState } from '../../src/scenario/scenario.ts';
import type { PageActor } from '../../stress/page/actor.ts';
import collapseGup from '../../stress/small/collapse-gup.ts';
import gupMigrate from '../../stress/small/gup-migrate.ts';
import isolatePutback from '../../stress/small/isolate-putback.ts';
import migrateFreed from '../../stress/small/migrate-freed.ts';
import migrateRead from '../../stress/small/migrate-read.ts';
import moveMunmap from '../../stress/small/move-munmap.ts';
import pageLockTwo from '../../stress/small/page-lock-two.ts';
import pageLock from '../../stress/small/page-lock.ts';
import pinBatch from '../../stress/small/pin-batch.ts';
import pinBoth from '../../stress/small/pin-both.ts';
import pinClear from '../../stress/small/pin-clear.ts';
import pinIsolate from '../../stress/small/pin-isolate.ts';
import pinLetGo from '../../stress/small/pin-let-go.ts';
import pinMigrate from '../../stress/small/pin-migrate.ts';
import pinNested from '../../stress/small/pin-nested.ts';
import pinNoNodes from '../../stress/small/pin-no-nodes.ts';
import pinRegister from '../../stress/small/pin-register.ts';
import putPut from '../../stress/small/put-put.ts';
import softOfflineFailure from '../../stress/small/soft-offline-failure.ts';
import softOfflineFault from '../../stress/small/soft-offline-fault.ts';
import softOfflineHuge from '../../stress/small/soft-offline-huge.ts';
import softOfflineUnpoison from '../../stress/small/soft-offline-unpoison.ts';
import splitGup from '../../stress/small/split-gup.ts';

const scenarios = [
  collapseGup,
  gupMigrate,
  isolatePutback,
  migrateFreed,
  migrateRead,
  moveMunmap,
  pageLockTwo,
  pageLock,
  pinBatch,
  pinBoth,
  pinClear,
  pinIsolate,
  pinLetGo,
  pinMigrate,
  pinNested,
  pinNoNodes,
  pinRegister,
  putPut,
  softOfflineFailure,
  softOfflineFault,
  softOfflineHuge,
  softOfflineUnpoison,
  splitGup,
] as const;
/** Accesses of a CPU at most: 64, but for those that have whole operations. */
const limits = new Map<object, number>([
  [pinBoth, 240],
  [pinLetGo, 120],
  [pinMigrate, 110],
  [pinNoNodes, 110],
  [collapseGup, 250],
  [moveMunmap, 200],
  [softOfflineFailure, 180],
  [softOfflineFault, 180],
  [softOfflineHuge, 330],
  [softOfflineUnpoison, 180],
  [splitGup, 130],
]);
/** A page is locked at the beginning. */
const beginsLocked: ReadonlySet<unknown> = new Set([pageLock, pageLockTwo]);

/** Runs the programs one after the other, and counts each CPU's accesses to the model's memory. */
function runInOrder(scenario: Scenario<PageActor>, state: SharedState, order: readonly number[]): number[] {
  const names = ['load', 'store', 'add', 'sub', 'and', 'or', 'exchange', 'compareExchange'] as const;
  const originals = Object.fromEntries(names.map((name) => [name, Atomics[name]]));
  const points: number[] = [];
  try {
    for (const cpu of order) {
      const actor = scenario.attach(state, cpu, () => 0);
      points[cpu] = 0;
      for (const name of names) {
        const original = originals[name] as (array: Int32Array, ...rest: number[]) => number;
        Object.assign(Atomics, {
          [name]: (array: Int32Array, ...rest: number[]) => {
            if (array === actor.cpu.mem) points[cpu]!++;
            return original(array, ...rest);
          },
        });
      }
      for (const name of scenario.programs!(state.cpus)[cpu]!) {
        scenario.operations.find((operation) => operation.name === name)!.run(actor, new Sfc32(1));
      }
    }
  } finally {
    Object.assign(Atomics, originals);
  }
  return points;
}

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) => {
  const found = (state: SharedState): Finding[] => [
    ...scenario.reported!(state),
    ...scenario.audit(state, 'quiescent'),
  ];

  test('begins with nothing to find, but for a page lock that is held and waited for', () => {
    const oracles = new Set(found(scenario.create({ callSites: 300 })).map(({ oracle }) => oracle));
    expect(oracles).toEqual(new Set(beginsLocked.has(scenario) ? ['I13', 'I14'] : []));
  });

  // Backwards, those who want the lock would wait for the one that unlocks.
  const directions = beginsLocked.has(scenario) ? [false] : [false, true];

  test.each(directions)('is right, and short, when its CPUs run one by one (backwards: %s)', (backwards) => {
    const state = scenario.create({ callSites: 300 });
    const cpus = Array.from({ length: state.cpus }, (_cpu, cpu) => cpu);
    const points = runInOrder(scenario, state, backwards ? cpus.toReversed() : cpus);
    expect(found(state)).toEqual([]);
    expect(Math.min(...points)).toBeGreaterThan(0);
    expect(Math.max(...points)).toBeLessThanOrEqual(limits.get(scenario) ?? 64);
  });

  test('is for a number of CPUs of its own', () => {
    expect(() => scenario.create({ cpus: 5 })).toThrow(
      `${scenario.name} is for ${scenario.stepped!['cpus']} CPUs, not 5`,
    );
  });
});
