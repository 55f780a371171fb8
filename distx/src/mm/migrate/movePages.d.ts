import type { Cpu } from '../machine/cpu.ts';
import type { MoveRequest } from './moveRequest.ts';
/**
 * do_pages_move: moves the pages at given addresses to given nodes. 0; a negative error: -EFAULT (an array ends too
 * early), -ENODEV, -EACCES (a node that is none, or not allowed), -ENOMEM; above 0, with lists: how many were not
 * moved, those that were not attempted any more among them. Why a page was not moved at all is in its status;
 * migrations that failed are told by the result alone, with lists. Sleeps; no lock may be held.
 */
export declare function movePages(cpu: Cpu, request: MoveRequest): number;
//# sourceMappingURL=movePages.d.ts.map