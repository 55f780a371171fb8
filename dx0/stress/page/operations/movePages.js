import { Bug } from '../../../src/mm/debug/bug.js';
import { reportBug } from '../../../src/mm/debug/vmBugOn.js';
import { movePages as movePagesOf } from '../../../src/mm/migrate/movePages.js';
import { pagesStat } from '../../../src/mm/migrate/pagesStat.js';
import { mmput } from '../../../src/mm/vm/exec.js';
import { movePagesFault, UNWRITTEN } from '../../../src/oracle/movePagesTable.js';
import { ENOENT, EFAULT } from '../../../src/mm/machine/errno.js';
import { pickTarget, readTarget } from './access.js';
import { checkDrained, noteBatches } from './drain.js';
import { MIGRATION_LIST } from './migrate.js';
/** Entries of a call at most. */
const ENTRIES = 6;
/** A call for `count` entries, which are the caller's to fill. */
export const moveRequest = (mm, count, moveAll, list = MIGRATION_LIST) => ({
  mm,
  count,
  pages: new Int32Array(count),
  nodes: new Int32Array(count),
  status: new Int32Array(count).fill(UNWRITTEN),
  moveAll,
  allowedNodes: -1,
  list,
});
/** I39, I12: calls movePages, and holds what it says against its table; what was in batches before has been flushed. */
export function moveChecked(actor, request) {
  const { cpu } = actor;
  noteBatches(actor);
  const result = movePagesOf(cpu, request);
  checkDrained(actor);
  const fault = movePagesFault(cpu.config, request, result);
  if (fault !== undefined) reportBug(cpu, Bug.MoveTable, fault.entry, fault.found, result);
  return result;
}
/** Fills a request with neighbouring pages, and runs of nodes; now and then there is no such page, or no such node. */
function fill({ cpu, target }, random, { count, pages, nodes }) {
  let node = random.below(cpu.config.nodes);
  for (let i = 0; i < count; i++) {
    if (random.below(3) === 0) node = random.below(cpu.config.nodes);
    pages[i] = random.below(16) === 0 ? random.below(2 * cpu.layout.vpages) : (target.vpage + i) % cpu.layout.vpages;
    nodes[i] = random.below(64) === 0 ? cpu.config.nodes : node;
  }
}
/** move_pages of a few neighbouring pages to nodes. */
export const movePages = {
  name: 'movePages',
  run(actor, random) {
    if (!pickTarget(actor, random)) return;
    const request = moveRequest(actor.target.mm, 1 + random.below(ENTRIES), random.below(2) === 0);
    fill(actor, random, request);
    moveChecked(actor, request);
    mmput(actor.cpu, request.mm);
  },
};
/** move_pages without nodes: where the pages are. Every answer is a node, or says that no page is there. */
export const statPages = {
  name: 'statPages',
  run(actor, random) {
    if (!pickTarget(actor, random)) return;
    const { cpu, target } = actor;
    const request = moveRequest(target.mm, 1 + random.below(ENTRIES), false);
    fill(actor, random, request);
    pagesStat(cpu, request.mm, request.pages, request.status);
    for (const [i, found] of request.status.entries()) {
      const right = found < 0 ? found === -ENOENT || found === -EFAULT : found < cpu.config.nodes;
      if (!right) reportBug(cpu, Bug.MoveTable, i, found, 0);
    }
    mmput(cpu, target.mm);
  },
};
/** CPU 0 moves one page of any address space to the other node and back; the others read. */
export const bounce = {
  name: 'bounce',
  run(actor, random) {
    if (!pickTarget(actor, random)) return;
    const { cpu, target } = actor;
    if (cpu.id === 0) {
      for (let node = 0; node < cpu.config.nodes; node++) {
        const request = moveRequest(target.mm, 1, true);
        request.pages[0] = target.vpage;
        request.nodes[0] = node;
        moveChecked(actor, request);
      }
    } else readTarget(actor);
    mmput(cpu, target.mm);
  },
};
//# sourceMappingURL=movePages.js.map
