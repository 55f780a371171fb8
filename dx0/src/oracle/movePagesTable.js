import { EACCES, EAGAIN, EBUSY, EFAULT, ENODEV, ENOENT, ENOMEM } from '../mm/machine/errno.js';
/** What a status is before the call, and stays if movePages does not write it. */
export const UNWRITTEN = 0x7fff_ffff;
/** Why a page did not come along. */
const STATUSES = [-EFAULT, -ENOENT, -EACCES, -EBUSY];
/** With the array a status also tells how the migration failed. */
const ARRAY_STATUSES = [...STATUSES, -EAGAIN, -ENOMEM];
/**
 * I39: what movePages returned and reported, against its table. All statuses were UNWRITTEN before, and the arrays are
 * as long as the call has entries. Statuses: the node asked for, or one of the errors above; none left out of what was
 * attempted. Results: 0, for all attempted and those that were queued moved; -EFAULT, -ENODEV, -EACCES if an entry is
 * of that kind, -ENOMEM; above 0, with lists only: the pages of one run that were not moved, at least one, and every
 * entry behind it.
 */
export function movePagesFault({ movePages, nodes, pageblockOrder, thp }, request, result) {
  const { count, status } = request;
  const known = movePages === 'array' ? ARRAY_STATUSES : STATUSES;
  for (let i = 0; i < count && i < status.length; i++) {
    const found = status[i];
    if (found === UNWRITTEN && result !== 0) continue;
    if (found === UNWRITTEN || !(found < 0 ? known.includes(found) : found === request.nodes[i])) {
      return { entry: i, found };
    }
  }
  // A huge page that is split counts page by page.
  const pages = thp === 'on' ? 1 << pageblockOrder : 1;
  const right =
    result <= 0
      ? result === 0 || isExplained(nodes, request, result)
      : movePages === 'list' && isCountOfFailed(request, result, pages);
  return right ? undefined : { entry: -1, found: result };
}
/** Whether the request has what an error of the whole call says. */
function isExplained(machineNodes, { count, pages, nodes, status, allowedNodes }, error) {
  const entries = nodes.subarray(0, count);
  switch (error) {
    case -EFAULT:
      return pages.length < count || nodes.length < count || status.length < count;
    case -ENODEV:
      return entries.some((node) => node < 0 || node >= machineNodes);
    case -EACCES:
      return entries.some((node) => node >= 0 && node < machineNodes && (allowedNodes & (1 << node)) === 0);
    default:
      return error === -ENOMEM;
  }
}
/** A run of entries that go to one node has failed, and what is behind was not attempted. */
function isCountOfFailed({ count, nodes, status }, result, pagesOfEntry) {
  const start = status.subarray(0, count).indexOf(UNWRITTEN);
  if (start < 0) return false;
  let end = start + 1;
  while (end < count && nodes[end] === nodes[start] && status[end] === UNWRITTEN) end++;
  // The entry that ended the run has a status of its own, or was not attempted.
  const ended = end < count && status[end] !== UNWRITTEN ? 1 : 0;
  const behind = count - end - ended;
  return result > behind && result <= behind + (end - start) * pagesOfEntry;
}
//# sourceMappingURL=movePagesTable.js.map
