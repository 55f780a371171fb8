import { lruCacheDisable, lruCacheEnable } from '../lru/lruDrain.js';
import { privateList } from '../lru/privateList.js';
import { initListHead } from '../page/list.js';
import { migratePrep } from './migratePrep.js';
import { movePagesArray } from './movePagesArray.js';
import { movePagesList } from './movePagesList.js';
/**
 * do_pages_move: moves the pages at given addresses to given nodes. 0; a negative error: -EFAULT (an array ends too
 * early), -ENODEV, -EACCES (a node that is none, or not allowed), -ENOMEM; above 0, with lists: how many were not
 * moved, those that were not attempted any more among them. Why a page was not moved at all is in its status;
 * migrations that failed are told by the result alone, with lists. Sleeps; no lock may be held.
 */
export function movePages(cpu, request) {
  const disable = cpu.config.moveBatches === 'disable';
  initListHead(cpu, privateList(cpu, request.list));
  // A page in a batch can't be isolated, and a reference of a batch makes its migration fail.
  if (disable) lruCacheDisable(cpu);
  else migratePrep(cpu);
  const result = cpu.config.movePages === 'list' ? movePagesList(cpu, request) : movePagesArray(cpu, request);
  if (disable) lruCacheEnable(cpu);
  return result;
}
//# sourceMappingURL=movePages.js.map
