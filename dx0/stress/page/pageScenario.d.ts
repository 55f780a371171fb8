import type { MachineConfig } from '../../src/mm/machine/config.ts';
import type { ContentionExperiment } from '../../src/scenario/contention.ts';
import type { Operation, Scenario, Settings } from '../../src/scenario/scenario.ts';
import type { PageActor, PageOperation } from './actor.ts';
/** What a page scenario says about itself; the rest is the same for all of them. */
export interface PageScenario {
  readonly name: string;
  readonly summary: string;
  /** What its machine has that the default one has not. */
  readonly machine?: Partial<MachineConfig>;
  /** The whole machine of stepped runs. */
  readonly stepped?: Settings;
  readonly operations: readonly Operation<PageActor>[];
  readonly contention?: ContentionExperiment;
  /** Sets the scene, with all CPUs in one thread. */
  readonly prepare?: (actors: readonly PageActor[]) => void;
}
/** Gives an operation its weight. */
export declare const weigh: (weight: number, operation: PageOperation) => Operation<PageActor>;
/** A scenario over one machine of the page lifecycle, whose workload is witnessed. */
export declare function pageScenario({
  name,
  summary,
  machine,
  stepped,
  operations,
  contention,
  prepare,
}: PageScenario): Scenario<PageActor>;
//# sourceMappingURL=pageScenario.d.ts.map
