import type { MoveRequest } from '../../../src/mm/migrate/moveRequest.ts';
import type { PageActor, PageOperation } from '../actor.ts';
/** A call for `count` entries, which are the caller's to fill. */
export declare const moveRequest: (mm: number, count: number, moveAll: boolean, list?: number) => MoveRequest;
/** I39, I12: calls movePages, and holds what it says against its table; what was in batches before has been flushed. */
export declare function moveChecked(actor: PageActor, request: MoveRequest): number;
/** move_pages of a few neighbouring pages to nodes. */
export declare const movePages: PageOperation;
/** move_pages without nodes: where the pages are. Every answer is a node, or says that no page is there. */
export declare const statPages: PageOperation;
/** CPU 0 moves one page of any address space to the other node and back; the others read. */
export declare const bounce: PageOperation;
//# sourceMappingURL=movePages.d.ts.map
