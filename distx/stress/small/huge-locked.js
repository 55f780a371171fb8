import { lockedHuge } from '../page/lockedHuge.js';
/** There is memory for it: busy, it is tried again, as a whole. */
export default lockedHuge({ name: 'small/huge-locked', summary: 'a huge page is migrated while a walker has it locked' }, false, () => undefined);
//# sourceMappingURL=huge-locked.js.map