import { moveEntries } from '../page/moveEntries.js';
/** Three entries fill the array, the fourth is its end. */
export default moveEntries('array', {
    name: 'small/move-array',
    summary: 'move_pages meets every kind of page, of address, and of request, by way of its array (up to Linux 4.16)',
});
//# sourceMappingURL=move-array.js.map