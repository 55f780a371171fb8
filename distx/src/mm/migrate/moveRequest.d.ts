import type { Cpu } from '../machine/cpu.ts';
import type { AllocRequest } from '../zone/allocPages.ts';
/** What a program asks move_pages for. Its arrays are user memory: to go beyond their ends is a fault. */
export interface MoveRequest {
    /** Address space; the caller keeps it from being torn down. */
    readonly mm: number;
    readonly count: number;
    /** Virtual pages, by entry. */
    readonly pages: Int32Array;
    /** Where each is to go. */
    readonly nodes: Int32Array;
    /** Written: the node where the page is, or a negative error. */
    readonly status: Int32Array;
    /** Also pages that other address spaces map (MPOL_MF_MOVE_ALL). */
    readonly moveAll: boolean;
    /** Nodes that the program may use, a bit mask (cpuset). */
    readonly allowedNodes: number;
    /** Number of this CPU's private list to be used. */
    readonly list: number;
}
export declare const nodeRequest: (node: number) => AllocRequest;
/** Whether entry `i` can be read and names a node to go to: 0, -EFAULT, -ENODEV or -EACCES. */
export declare function checkEntry(cpu: Cpu, { pages, nodes, allowedNodes }: MoveRequest, i: number): number;
/** put_user of one status: 0 or -EFAULT. */
export declare function storeStatus({ status }: MoveRequest, i: number, value: number): number;
//# sourceMappingURL=moveRequest.d.ts.map