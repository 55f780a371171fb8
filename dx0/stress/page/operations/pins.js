import { Ref } from '../../../src/mm/debug/ref.js';
import { FOLL_GET, FOLL_LONGTERM, FOLL_PIN, FOLL_WRITE } from '../../../src/mm/gup/followPage.js';
import { gupLongterm } from '../../../src/mm/gup/longterm/gupLongterm.js';
import { getUserPagesNonMovable } from '../../../src/mm/gup/nonMovable/getUserPagesNonMovable.js';
import { hold } from './gup.js';
import { checkLongterm, checkNonMovable } from './pinChecks.js';
/** gupLongterm, checked. */
export const pinChecked = (cpu, mm, start, count, flags, pages, site = 0) =>
  checkLongterm(cpu, start, count, pages, () => gupLongterm(cpu, mm, start, count, flags, pages, site));
/** getUserPagesNonMovable, checked. */
export const getChecked = (cpu, mm, start, count, flags, pages, site = 0) =>
  checkNonMovable(cpu, start, count, pages, () => getUserPagesNonMovable(cpu, mm, start, count, flags, pages, site));
/** pin_user_pages with FOLL_LONGTERM for writing, kept. */
export const pinLong = {
  name: 'pinLong',
  run: (actor, random) => hold(actor, random, FOLL_PIN | FOLL_WRITE | FOLL_LONGTERM, Ref.Pin, pinChecked),
};
/** get_user_pages_non_movable, kept. */
export const getNonMovable = {
  name: 'getNonMovable',
  run: (actor, random) => hold(actor, random, FOLL_GET, Ref.Gup, getChecked),
};
//# sourceMappingURL=pins.js.map
