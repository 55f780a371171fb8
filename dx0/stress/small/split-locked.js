import { fragmentNode } from '../page/fragmentNode.js';
import { lockedHuge } from '../page/lockedHuge.js';
/** There is memory for single pages only: the split waits for the lock. */
export default lockedHuge(
  { name: 'small/split-locked', summary: 'a huge page is split to be migrated while a walker has it locked' },
  true,
  (actor) => fragmentNode(actor, 0),
);
//# sourceMappingURL=split-locked.js.map
