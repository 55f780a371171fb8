import type { Cpu } from '../../src/mm/machine/cpu.ts';
import type { Scenario, Settings } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
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
export declare const readGuarded: (cpu: Cpu, pfn: number) => number;
export declare const countUp: (cpu: Cpu, pfn: number) => void;
export declare function lockScenario({ operations, prepare, programs, ...rest }: LockScenario): Scenario<PageActor>;
//# sourceMappingURL=lockScenario.d.ts.map
