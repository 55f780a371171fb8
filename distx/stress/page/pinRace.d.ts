import type { AllocRequest } from '../../src/mm/zone/allocPages.ts';
import type { Operation, Settings } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
/** A machine with one driver that has room for one page. */
export declare const pinRaceMachine: Settings;
/** Where the page is moved to. */
export declare const pinRaceTarget: AllocRequest;
/** The driver pins a page. The compactor gets to know its frame, as if its scanner had come there. */
export declare function preparePin({ cpu, witness }: PageActor): void;
/** A driver, which would let go of it, pins a page of a file. The compactor gets to know its frame. */
export declare function prepareReleasable(actors: readonly PageActor[]): void;
/** The frame in which the page was pinned. */
export declare const pinnedFrame: ({ witness }: PageActor) => number;
/** Isolates that frame as a pinned page and moves it, or puts it back. */
export declare const compactPinned: Pick<Operation<PageActor>, 'name' | 'run'>;
//# sourceMappingURL=pinRace.d.ts.map