import { putbackIsolatedPages } from '../lru/isolateLruPage.js';
import { privateList } from '../lru/privateList.js';
import { listEmpty } from '../page/list.js';
import { downRead, upRead } from '../sync/rwSem.js';
import { addPageForMigration } from './addPageForMigration.js';
import { migratePages } from './migratePages.js';
import { checkEntry, nodeRequest, storeStatus } from './moveRequest.js';
import { MigrateReason } from './migrateReason.js';
import { MIGRATE_SYNC } from './unmapAndMove.js';
const NO_NODE = -1;
/**
 * do_pages_move since 4.17 (a49bd4d71637): pages that go to the same node are isolated into a list, which is migrated
 * when an address comes that goes elsewhere, or whose page does not come along.
 */
export function movePagesList(cpu, request) {
  const { mm, count, pages, nodes, moveAll } = request;
  const list = privateList(cpu, request.list);
  let node = NO_NODE;
  let start = 0;
  let error = 0;
  let i = 0;
  for (; i < count; i++) {
    error = checkEntry(cpu, request, i);
    if (error !== 0) break;
    if (node === NO_NODE) {
      node = nodes[i];
      start = i;
    } else if (nodes[i] !== node) {
      const result = moveAndStore(cpu, request, list, node, start, i);
      if (result !== 0) return result;
      start = i;
      node = nodes[i];
    }
    downRead(cpu, cpu.locks.mmap[mm]);
    const added = addPageForMigration(cpu, mm, pages[i], node, moveAll, list);
    upRead(cpu, cpu.locks.mmap[mm]);
    if (added > 0) continue;
    // There already, or not to be had. Its node is stored, too: the array comes as the program left it (e0153fc2c760).
    error = storeStatus(request, i, added === 0 ? node : added);
    if (error !== 0) break;
    const result = moveAndStore(cpu, request, list, node, start, i);
    // This entry has its status, it is not among those that were not attempted.
    if (result !== 0) return result > 0 ? result - 1 : result;
    node = NO_NODE;
  }
  const result = moveAndStore(cpu, request, list, node, start, i);
  // The error that ended the loop, if any, is not overwritten by what became of the rest.
  return error < 0 ? error : result;
}
/**
 * move_pages_and_store_status: migrates the list and stores the node for entries `start` to `end` - 1. 0; a negative
 * error; above 0: how many failed, and with them all from `end` on, since the caller gives up (5984fabb6e82).
 */
function moveAndStore(cpu, request, list, node, start, end) {
  if (listEmpty(cpu, list)) return 0;
  const failed = migratePages(cpu, list, nodeRequest(node), MIGRATE_SYNC, MigrateReason.Syscall);
  if (failed !== 0) {
    putbackIsolatedPages(cpu, list);
    return failed > 0 ? failed + request.count - end : failed;
  }
  for (let i = start; i < end; i++) {
    const error = storeStatus(request, i, node);
    if (error !== 0) return error;
  }
  return 0;
}
//# sourceMappingURL=movePagesList.js.map
