import { type Random } from '../src/scenario/random.ts';
type Points = Generator<void, void>;
/** Runs generators to their ends; `record` gets CPU and length of each run. @returns steps. */
type Scheduler = (coroutines: Points[], random: Random, record: number[]) => number;
/** Any CPU at each point: drawn ahead until another one comes up. */
export declare const randomByHand: Scheduler;
/** The first CPU that can, in a random order that changes at two random points. */
export declare const pctByHand: Scheduler;
/** ns a step of the page subject by hand. */
export declare function pageByHand(scheduler: Scheduler, isInlined: boolean): number;
/** Executions a second of two CPUs that each load and store a counter, by hand. */
export declare function tinyByHand(): number;
export {};
//# sourceMappingURL=byHand.d.ts.map