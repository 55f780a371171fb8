import { putbackIsolatedPages } from '../lru/isolateLruPage.js';
import { privateList } from '../lru/privateList.js';
import { listEmpty } from '../page/list.js';
import { downRead, upRead } from '../sync/rwSem.js';
import { addPageForMigration } from './addPageForMigration.js';
import { migratePages } from './migratePages.js';
import { checkEntry, nodeRequest, storeStatus } from './moveRequest.js';
import { MigrateReason } from './migrateReason.js';
import { MIGRATE_SYNC } from './unmapAndMove.js';
/** Words of an entry of the array (struct page_to_node): virtual page, page, node, status. */
export const PAGE_TO_NODE_WORDS = 4;
const PAGE = 1;
const NODE = 2;
const STATUS = 3;
/** Node of the entry behind the last one (MAX_NUMNODES). */
const END = 1 << 10;
const NO_PAGE = -1;
/** do_pages_move up to 4.16: chunk by chunk through an array that fits into one kernel page, its last entry a mark. */
export function movePagesArray(cpu, request) {
  const { pageToNode } = cpu;
  const chunk = cpu.config.moveChunk - 1;
  for (let start = 0; start < request.count; start += chunk) {
    const size = Math.min(chunk, request.count - start);
    for (let i = 0; i < size; i++) {
      const error = checkEntry(cpu, request, start + i);
      if (error !== 0) return error;
      const entry = i * PAGE_TO_NODE_WORDS;
      pageToNode[entry] = request.pages[start + i];
      pageToNode[entry + PAGE] = NO_PAGE;
      pageToNode[entry + NODE] = request.nodes[start + i];
    }
    pageToNode[size * PAGE_TO_NODE_WORDS + NODE] = END;
    const failed = moveChunk(cpu, request);
    // How many failed is told nobody: their statuses say so.
    if (failed < 0) return failed;
    for (let i = 0; i < size; i++) {
      const error = storeStatus(request, start + i, pageToNode[i * PAGE_TO_NODE_WORDS + STATUS]);
      if (error !== 0) return error;
    }
  }
  return 0;
}
/** do_move_page_to_node_array: under one mmap_lock from the first lookup to the last migration. */
function moveChunk(cpu, { mm, moveAll, list: number }) {
  const { pageToNode } = cpu;
  const list = privateList(cpu, number);
  downRead(cpu, cpu.locks.mmap[mm]);
  for (let entry = 0; pageToNode[entry + NODE] !== END; entry += PAGE_TO_NODE_WORDS) {
    const vpage = pageToNode[entry];
    const node = pageToNode[entry + NODE];
    const added = addPageForMigration(cpu, mm, vpage, node, moveAll, list);
    pageToNode[entry + STATUS] = added === 0 ? node : added;
    if (added > 0) pageToNode[entry + PAGE] = added - 1;
  }
  let failed = 0;
  if (!listEmpty(cpu, list)) {
    failed = migratePages(cpu, list, arrayTarget, MIGRATE_SYNC, MigrateReason.Syscall);
    if (failed !== 0) putbackIsolatedPages(cpu, list);
  }
  upRead(cpu, cpu.locks.mmap[mm]);
  return failed;
}
/** new_page_node: searches the array for the page; one that is not there has come to the list by mistake. */
const arrayTarget = {
  splits: false,
  request(cpu, pfn) {
    const entry = entryOf(cpu, pfn);
    return entry < 0 ? undefined : nodeRequest(cpu.pageToNode[entry + NODE]);
  },
  result(cpu, pfn, result) {
    const entry = entryOf(cpu, pfn);
    if (entry >= 0) cpu.pageToNode[entry + STATUS] = result;
  },
};
function entryOf({ pageToNode }, pfn) {
  for (let entry = 0; pageToNode[entry + NODE] !== END; entry += PAGE_TO_NODE_WORDS) {
    if (pageToNode[entry + PAGE] === pfn) return entry;
  }
  return -1;
}
//# sourceMappingURL=movePagesArray.js.map
