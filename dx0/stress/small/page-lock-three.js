import { lockPage, unlockPage } from '../../src/mm/page/pageLock.js';
import { countUp, lockScenario } from '../page/lockScenario.js';
/**
 * Three CPUs fight for a page lock. While one comes to wait, another unlocks and the third locks: that unlock has seen
 * that somebody waits, and the next one must still see it.
 */
export default lockScenario({
  name: 'small/page-lock-three',
  summary: 'three CPUs lock and unlock a page',
  operations: {
    lock(cpu, pfn) {
      lockPage(cpu, pfn);
      countUp(cpu, pfn);
      unlockPage(cpu, pfn);
    },
  },
  programs: [['lock'], ['lock'], ['lock']],
});
//# sourceMappingURL=page-lock-three.js.map
