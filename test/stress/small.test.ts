import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Sfc32 } from '../../src/scenario/random.ts';
import type { Finding } from '../../src/scenario/finding.ts';
import type { Scenario, SharedState } from '../../src/scenario/scenario.ts';
import { runWork } from '../../src/mm/sync/sleepOnQueue.ts';
import type { PageActor } from '../../stress/page/actor.ts';

interface Module {
  readonly default: Scenario<PageActor>;
}

const folder = join(import.meta.dirname, '../../stress/small');
const scenarios = await Promise.all(
  readdirSync(folder).map(async (file) => ((await import(join(folder, file))) as Module).default),
);

/** Accesses of a CPU at most: 64, but for those that have whole operations. */
const limits: Readonly<Record<string, number>> = {
  'small/balloon-deflate': 100,
  'small/collapse-gup': 250,
  'small/collapse-migrate': 110,
  'small/compact-reuse': 270,
  'small/fork-pin': 90,
  'small/fork-reclaim': 150,
  'small/gup-activated': 300,
  'small/gup-batch': 500,
  'small/gup-fewer': 400,
  'small/gup-holes': 300,
  'small/gup-huge': 320,
  'small/gup-isolate': 250,
  'small/gup-mlocked': 150,
  'small/gup-munmap': 400,
  'small/gup-resume': 200,
  'small/gup-unmapped': 300,
  'small/huge-locked': 150,
  'small/migrate-gup': 110,
  'small/migrate-lookup': 66,
  'small/migrate-swapcache': 110,
  'small/migrate-writeback': 320,
  'small/mlock-huge': 100,
  'small/move-array': 1410,
  'small/move-array-huge': 90,
  'small/move-entries': 1450,
  'small/move-forgotten': 80,
  'small/move-hugetlb': 200,
  'small/move-mlocked': 250,
  'small/move-munmap': 200,
  'small/move-pool': 340,
  'small/move-shared': 500,
  'small/move-split-get': 400,
  'small/move-table': 800,
  'small/munlock': 70,
  'small/munlock-truncate': 100,
  'small/munmap-truncate': 120,
  'small/offline-fault': 250,
  'small/pin-again': 300,
  'small/pin-balloon': 110,
  'small/pin-both': 240,
  'small/pin-huge': 250,
  'small/pin-let-go': 120,
  'small/pin-migrate': 110,
  'small/pin-neighbours': 390,
  'small/pin-no-nodes': 110,
  'small/pin-runs': 180,
  'small/putback-unmapped': 110,
  'small/reclaim-pin': 90,
  'small/soft-offline-failure': 180,
  'small/soft-offline-fault': 180,
  'small/soft-offline-huge': 330,
  'small/soft-offline-range': 700,
  'small/soft-offline-unpoison': 180,
  'small/split-full': 180,
  'small/split-gup': 130,
  'small/split-locked': 360,
  'small/stat-move': 200,
  'small/zs-move': 80,
};
/** What there is to be found at the beginning: a page that is locked, somebody who waits. */
const beginsWith: Readonly<Record<string, readonly string[]>> = {
  'small/doorbell': ['I14'],
  'small/page-lock': ['I13', 'I14'],
  'small/page-lock-two': ['I13', 'I14'],
};

/** Those whose CPUs wait for each other, if they can be run one by one at all; whether backwards. */
const directionsOf: Readonly<Record<string, readonly boolean[]>> = {
  'small/disable-add': [],
  'small/throttle': [false],
};

/**
 * Runs the programs one after the other, and counts each CPU's accesses to the model's memory. While one waits, the
 * others do the work that is queued on them.
 */
function runInOrder(scenario: Scenario<PageActor>, state: SharedState, order: readonly number[]): number[] {
  const names = ['load', 'store', 'add', 'sub', 'and', 'or', 'exchange', 'compareExchange'] as const;
  const originals = Object.fromEntries(names.map((name) => [name, Atomics[name]]));
  const { wait } = Atomics;
  const points: number[] = [];
  const actors = order.map((cpu) => scenario.attach(state, cpu, () => 0));
  try {
    for (const [turn, cpu] of order.entries()) {
      const actor = actors[turn]!;
      const others = actors.filter((other) => other !== actor);
      Object.assign(Atomics, {
        wait: (): string => {
          for (const other of others) runWork(other.cpu);
          return 'ok';
        },
      });
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
    Object.assign(Atomics, originals, { wait });
  }
  return points;
}

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) => {
  const found = (state: SharedState): Finding[] => [
    ...scenario.reported!(state),
    ...scenario.audit(state, 'quiescent'),
  ];

  test('begins with nothing to find, but for a lock that is held and for who waits', () => {
    const oracles = new Set(found(scenario.create({ callSites: 300 })).map(({ oracle }) => oracle));
    expect(oracles).toEqual(new Set(beginsWith[scenario.name]));
  });

  // Backwards, those who wait would do so for ever.
  const directions = directionsOf[scenario.name] ?? (scenario.name in beginsWith ? [false] : [false, true]);

  test.each(directions)('is right, and short, when its CPUs run one by one (backwards: %s)', (backwards) => {
    const state = scenario.create({ callSites: 300 });
    const cpus = Array.from({ length: state.cpus }, (_cpu, cpu) => cpu);
    const points = runInOrder(scenario, state, backwards ? cpus.toReversed() : cpus);
    expect(found(state)).toEqual([]);
    expect(Math.min(...points)).toBeGreaterThan(0);
    expect(Math.max(...points)).toBeLessThanOrEqual(limits[scenario.name] ?? 64);
  });

  test('is for a number of CPUs of its own', () => {
    expect(() => scenario.create({ cpus: 5 })).toThrow(
      `${scenario.name} is for ${scenario.stepped!['cpus']} CPUs, not 5`,
    );
  });
});
