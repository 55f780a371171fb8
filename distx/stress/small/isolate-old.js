import { isolateRace } from '../page/isolateRace.js';
/** The protocol up to 5.10: PageLRU is looked at before the lru_lock, and taken under it. */
export default isolateRace({
    name: 'small/isolate-old',
    summary: 'two CPUs each isolate one page and put it back, as up to Linux 5.10',
    machine: { isolation: 'old' },
});
//# sourceMappingURL=isolate-old.js.map