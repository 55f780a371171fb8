import type { Cpu } from '../../src/mm/machine/cpu.ts';
import { createWitnessed } from '../../src/oracle/witness/witness.ts';
import type { Settings, SharedState } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
/** What a thread makes of a state once. */
interface Attached extends ReturnType<typeof createWitnessed> {
  /** All of its memory. */
  readonly words: Int32Array;
  /** For what takes a CPU and is done in nobody's name; runs nothing that has state of its own. */
  readonly anyCpu: Cpu;
}
/** The machine of a state; views and layout are made once in each thread. */
export declare function attached({ buffer, settings }: SharedState): Attached;
/**
 * Boots a machine, and starts every second address space; the others are for forks and programs to come. With the
 * setting `populated` they have some of their pages. `prepare` goes on from there, with all CPUs in this thread.
 */
export declare function createState(settings: Settings, prepare?: (actors: readonly PageActor[]) => void): SharedState;
/** The writer of a page writes to it; afterwards it is on its LRU list. */
export declare function writePage(actors: readonly PageActor[], mm: number, vpage: number): void;
export declare function createActor(state: SharedState, id: number, now: () => number): PageActor;
/** Makes an actor as `createActor` made it: what is its CPU's own is not in the memory that every execution restores. */
export declare function renewActor({ cpu, target, other, expectation, pages, versions }: PageActor): void;
export {};
//# sourceMappingURL=pageMachine.d.ts.map
