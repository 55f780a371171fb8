import type { Settings } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
/** A machine on which a page can be taken out of use. */
export declare const badFrameMachine: Settings;
/** A program has the page; its frame stays known when it has moved away, in a word that no object needs here. */
export declare function prepareBadFrame(actors: readonly PageActor[]): void;
/** The frame that virtual page 0 had when it began. */
export declare const badFrame: ({ witness }: PageActor) => number;
//# sourceMappingURL=badFrame.d.ts.map
