import { unmappedVersion } from '../../src/mm/debug/mapVersion.js';
import { Ref } from '../../src/mm/debug/ref.js';
import { FOLL_PIN, FOLL_WRITE } from '../../src/mm/gup/followPage.js';
import { gupFast } from '../../src/mm/gup/getUserPages.js';
import { lossVersion } from '../../src/oracle/witness/content.js';
import { addHold } from '../../src/oracle/witness/holds.js';
/** The fast path of pin_user_pages for one page of address space 0; what it gets is kept, and must stay there (I20). */
export function pinFast({ cpu, witness, pages, target }, vpage) {
  target.mm = 0;
  target.vpage = vpage;
  const unmapped = unmappedVersion(cpu, 0, vpage);
  const loss = lossVersion(cpu, target);
  if (gupFast(cpu, 0, vpage, 1, FOLL_PIN | FOLL_WRITE, pages, 0) !== 1) return;
  addHold(witness, cpu, { ref: Ref.Pin, pfn: pages[0], mm: 0, vpage, unmapped, loss });
}
//# sourceMappingURL=pinFast.js.map
