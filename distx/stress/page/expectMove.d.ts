import type { MoveRequest } from '../../src/mm/migrate/moveRequest.ts';
import type { PageActor } from './actor.ts';
/** A call of move_pages that nothing hinders, and what comes of it. */
export interface ExpectedMove {
    /** Virtual pages of address space 0. */
    readonly pages: readonly number[];
    /** Where all of them are to go. */
    readonly node: number;
    /** What it returns; 0 unless it says so. */
    readonly result?: number;
    readonly statuses: readonly number[];
    /** What is asked for otherwise than usual. */
    readonly more?: Partial<MoveRequest>;
}
/** I39: calls movePages, and compares what it returns and reports with what is known beforehand. */
export declare function expectMove(actor: PageActor, { pages, node, result, statuses, more }: ExpectedMove): void;
/** I39: `found` is what it should be behind the address of an entry: a node, or a frame. */
export declare function expectBehind({ cpu }: PageActor, vpage: number, found: number, right: number): void;
//# sourceMappingURL=expectMove.d.ts.map