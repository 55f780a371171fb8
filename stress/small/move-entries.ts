import { moveEntries } from '../page/moveEntries.ts';

export default moveEntries('list', {
  name: 'small/move-entries',
  summary: 'move_pages meets every kind of page, of address, and of request',
});
