import { FOLL_LONGTERM, FOLL_PIN, FOLL_WRITE } from '../../src/mm/gup/followPage.js';
import { unpinUserPage } from '../../src/mm/gup/followPage.js';
import { gupLongterm, gupLongtermLocked } from '../../src/mm/gup/longterm/gupLongterm.js';
import { checkLongterm } from './operations/pinChecks.js';
import { pinAt } from './pinAt.js';
const LONG = FOLL_PIN | FOLL_WRITE | FOLL_LONGTERM;
const slow = (cpu, mm, start, count, flags, pages, site = 0) =>
  checkLongterm(cpu, start, count, pages, () => gupLongtermLocked(cpu, mm, start, 0, count, flags, pages, site));
/** pin_user_pages with FOLL_LONGTERM, without its fast path, of the first pages of address space 0; they are kept. */
export const pinSlow = (actor, count) => pinAt(actor, 0, count, LONG, slow);
/** Brings virtual page 0 of address space 0 to where it may be pinned for long. */
export function makePinnable({ cpu, pages }) {
  gupLongterm(cpu, 0, 0, 1, LONG, pages);
  unpinUserPage(cpu, pages[0]);
}
//# sourceMappingURL=pinSlow.js.map
