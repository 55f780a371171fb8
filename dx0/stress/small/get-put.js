import { Ref } from '../../src/mm/debug/ref.js';
import { putPage } from '../../src/mm/lru/putPage.js';
import { getPage, tryGetPage } from '../../src/mm/page/refcount.js';
import { lockScenario } from '../page/lockScenario.js';
/** No lock at all: while one CPU tries to get a reference, others get and put theirs, so that the count comes back. */
export default lockScenario({
  name: 'small/get-put',
  summary: 'references to a page are taken and dropped while one is tried for',
  operations: {
    try(cpu, pfn) {
      if (tryGetPage(cpu, pfn, Ref.Speculative)) putPage(cpu, pfn, Ref.Speculative);
    },
    get(cpu, pfn) {
      getPage(cpu, pfn, Ref.Gup);
      putPage(cpu, pfn, Ref.Gup);
    },
  },
  programs: [['try'], ['get', 'try']],
});
//# sourceMappingURL=get-put.js.map
