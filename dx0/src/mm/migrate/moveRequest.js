import { ZONE_MOVABLE } from '../machine/layout.js';
import { EACCES, EFAULT, ENODEV } from '../machine/errno.js';
import { MIGRATE_MOVABLE } from '../zone/migratetype.js';
/** Requests for pages of a node and no other. */
const nodeRequests = Array.from({ length: 8 }, (_, node) => ({
  node,
  highestZone: ZONE_MOVABLE,
  migratetype: MIGRATE_MOVABLE,
  thisNode: true,
}));
export const nodeRequest = (node) => nodeRequests[node];
/** Whether entry `i` can be read and names a node to go to: 0, -EFAULT, -ENODEV or -EACCES. */
export function checkEntry(cpu, { pages, nodes, allowedNodes }, i) {
  if (i >= pages.length || i >= nodes.length) return -EFAULT;
  const node = nodes[i];
  if (node < 0 || node >= cpu.config.nodes) return -ENODEV;
  return (allowedNodes & (1 << node)) === 0 ? -EACCES : 0;
}
/** put_user of one status: 0 or -EFAULT. */
export function storeStatus({ status }, i, value) {
  if (i >= status.length) return -EFAULT;
  status[i] = value;
  return 0;
}
//# sourceMappingURL=moveRequest.js.map
