import type { CpuSituation } from '../scenario/cpuSituation.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Where its absence means something. */
type Optional =
  | 'reattach'
  | 'stepped'
  | 'programs'
  | 'checkWord'
  | 'frames'
  | 'lockWords'
  | 'lockOrders'
  | 'contention';

/** A scenario of which nothing is left out. */
export type FullScenario<Actor = unknown> = Required<Omit<Scenario<Actor>, Optional>> & Pick<Scenario<Actor>, Optional>;

const NAP_MS = 1;

/** Fills in what a scenario leaves out: CPUs that serve nobody, hold no lock and assert nothing. */
export function fullScenario<Actor>(scenario: Scenario<Actor>): FullScenario<Actor> {
  const pillow = new Int32Array(new SharedArrayBuffer(4));
  return {
    poll: () => undefined,
    idle: (_actor, done) => {
      // Nobody rings: the subject has no word to do it with.
      while (!done()) Atomics.wait(pillow, 0, 0, NAP_MS);
    },
    wakeAll: () => undefined,
    settle: () => undefined,
    tearDown: () => undefined,
    reported: () => [],
    situation: ({ cpus }) =>
      Array.from({ length: cpus }, (_, cpu): CpuSituation => ({ cpu, state: 'running', holds: [] })),
    lockStatistics: () => [],
    addressName: (_state, address) => `word[${address}]`,
    ...scenario,
  };
}
