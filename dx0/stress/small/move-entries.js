import { moveEntries } from '../page/moveEntries.js';
export default moveEntries('list', {
  name: 'small/move-entries',
  summary: 'move_pages meets every kind of page, of address, and of request',
});
//# sourceMappingURL=move-entries.js.map
