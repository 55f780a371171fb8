import type { AllocRequest } from '../../../src/mm/zone/allocPages.ts';
import type { Random } from '../../../src/scenario/random.ts';
import type { PageActor, PageOperation } from '../actor.ts';
/** A request for a page that may be moved, in any zone of any node. */
export declare const movableRequest: ({ cpu }: PageActor, random: Random) => AllocRequest;
/** Stores data on a new page and pins it. */
export declare const pinStore: PageOperation;
/** Pins a program's or a file's page; when pins may not be nested, that is refused. */
export declare const pinUser: PageOperation;
/** Unpins and frees what an entry has. */
export declare const pinErase: PageOperation;
/** I18: what is on a pinned page is what was written there last, wherever it is now. */
export declare const pinRead: PageOperation;
/** Writes to a pinned page, unless it is being moved. */
export declare const pinWrite: PageOperation;
/** Takes a system off the list, which is refused while it has pages, and puts it back. */
export declare const pinReregister: PageOperation;
/** The first entry of every driver holds a page of its own, in the movable zone of the first node. */
export declare function prepareStored(actors: readonly PageActor[]): void;
/** The first entry of every driver holds the first page of the first file. */
export declare function prepareNested(actors: readonly PageActor[]): void;
//# sourceMappingURL=pinpages.d.ts.map
