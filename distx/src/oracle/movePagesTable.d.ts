import type { MachineConfig } from '../mm/machine/config.ts';
import type { MoveRequest } from '../mm/migrate/moveRequest.ts';
/** What a status is before the call, and stays if movePages does not write it. */
export declare const UNWRITTEN = 2147483647;
/** An entry whose status is wrong, -1: the result is; and what was found. */
export interface MoveFault {
    readonly entry: number;
    readonly found: number;
}
/**
 * I39: what movePages returned and reported, against its table. All statuses were UNWRITTEN before, and the arrays are
 * as long as the call has entries. Statuses: the node asked for, or one of the errors above; none left out of what was
 * attempted. Results: 0, for all attempted and those that were queued moved; -EFAULT, -ENODEV, -EACCES if an entry is
 * of that kind, -ENOMEM; above 0, with lists only: the pages of one run that were not moved, at least one, and every
 * entry behind it.
 */
export declare function movePagesFault({ movePages, nodes, pageblockOrder, thp }: MachineConfig, request: MoveRequest, result: number): MoveFault | undefined;
//# sourceMappingURL=movePagesTable.d.ts.map