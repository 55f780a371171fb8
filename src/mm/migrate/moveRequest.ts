import type { Cpu } from '../machine/cpu.ts';
import { ZONE_MOVABLE } from '../machine/layout.ts';
import { EACCES, EFAULT, ENODEV } from '../machine/errno.ts';
import type { AllocRequest } from '../zone/allocPages.ts';
import { MIGRATE_MOVABLE } from '../zone/migratetype.ts';

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

/** Requests for pages of a node and no other. */
const nodeRequests: readonly AllocRequest[] = Array.from({ length: 8 }, (_, node) => ({
  node,
  highestZone: ZONE_MOVABLE,
  migratetype: MIGRATE_MOVABLE,
  thisNode: true,
}));

export const nodeRequest = (node: number): AllocRequest => nodeRequests[node]!;

/** Whether entry `i` can be read and names a node to go to: 0, -EFAULT, -ENODEV or -EACCES. */
export function checkEntry(cpu: Cpu, { pages, nodes, allowedNodes }: MoveRequest, i: number): number {
  if (i >= pages.length || i >= nodes.length) return -EFAULT;
  const node = nodes[i]!;
  if (node < 0 || node >= cpu.config.nodes) return -ENODEV;
  return (allowedNodes & (1 << node)) === 0 ? -EACCES : 0;
}

/** put_user of one status: 0 or -EFAULT. */
export function storeStatus({ status }: MoveRequest, i: number, value: number): number {
  if (i >= status.length) return -EFAULT;
  status[i] = value;
  return 0;
}
