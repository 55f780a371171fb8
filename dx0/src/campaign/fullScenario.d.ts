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
/** Fills in what a scenario leaves out: CPUs that serve nobody, hold no lock and assert nothing. */
export declare function fullScenario<Actor>(scenario: Scenario<Actor>): FullScenario<Actor>;
export {};
//# sourceMappingURL=fullScenario.d.ts.map
