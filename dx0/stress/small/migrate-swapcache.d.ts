import type { PageActor } from '../page/actor.ts';
/** It has left its page table, and its slot says where it is: an entry, the page, and the cache agree on that. */
declare const _default: import('../../src/index.ts').Scenario<PageActor>;
export default _default;
//# sourceMappingURL=migrate-swapcache.d.ts.map
