import type { Scenario, Settings } from '../../src/scenario/scenario.ts';
import type { PageActor, PageOperation } from './actor.ts';
/** A scenario small enough for all its interleavings: everything but the race itself is done before. */
export interface SmallScenario {
  readonly name: string;
  readonly summary: string;
  readonly cpus: number;
  /** What its machine has that `smallMachine` has not. */
  readonly machine?: Settings;
  readonly operations: readonly PageOperation[];
  /** CPUs serve each other between and after operations, which is interleaved, too; left out: they serve nobody. */
  readonly serves?: boolean;
  /** Sets the scene, on one thread; mm 0 is there, and empty. */
  prepare(actors: readonly PageActor[]): void;
  /** Names of the operations of a CPU, each done once. */
  program(cpu: number): readonly string[];
}
/**
 * A page scenario with fixed programs. Its CPUs serve nobody, unless it says so, and end with their programs: what
 * they would do between and after operations would be interleaved, too.
 */
export declare function smallScenario(small: SmallScenario): Scenario<PageActor>;
//# sourceMappingURL=smallScenario.d.ts.map
