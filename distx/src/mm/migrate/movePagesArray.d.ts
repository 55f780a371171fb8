import type { Cpu } from '../machine/cpu.ts';
import { type MoveRequest } from './moveRequest.ts';
/** Words of an entry of the array (struct page_to_node): virtual page, page, node, status. */
export declare const PAGE_TO_NODE_WORDS = 4;
/** do_pages_move up to 4.16: chunk by chunk through an array that fits into one kernel page, its last entry a mark. */
export declare function movePagesArray(cpu: Cpu, request: MoveRequest): number;
//# sourceMappingURL=movePagesArray.d.ts.map