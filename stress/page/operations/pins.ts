import { Ref } from '../../../src/mm/debug/ref.ts';
import { FOLL_GET, FOLL_LONGTERM, FOLL_PIN, FOLL_WRITE } from '../../../src/mm/gup/followPage.ts';
import type { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { gupLongterm } from '../../../src/mm/gup/longterm/gupLongterm.ts';
import { getUserPagesNonMovable } from '../../../src/mm/gup/nonMovable/getUserPagesNonMovable.ts';
import type { PageOperation } from '../actor.ts';
import { hold } from './gup.ts';
import { checkLongterm, checkNonMovable } from './pinChecks.ts';

/** gupLongterm, checked. */
export const pinChecked: typeof getUserPages = (cpu, mm, start, count, flags, pages, site = 0) =>
  checkLongterm(cpu, start, count, pages, () => gupLongterm(cpu, mm, start, count, flags, pages, site));

/** getUserPagesNonMovable, checked. */
export const getChecked: typeof getUserPages = (cpu, mm, start, count, flags, pages, site = 0) =>
  checkNonMovable(cpu, start, count, pages, () => getUserPagesNonMovable(cpu, mm, start, count, flags, pages, site));

/** pin_user_pages with FOLL_LONGTERM for writing, kept. */
export const pinLong: PageOperation = {
  name: 'pinLong',
  run: (actor, random) => hold(actor, random, FOLL_PIN | FOLL_WRITE | FOLL_LONGTERM, Ref.Pin, pinChecked),
};

/** get_user_pages_non_movable, kept. */
export const getNonMovable: PageOperation = {
  name: 'getNonMovable',
  run: (actor, random) => hold(actor, random, FOLL_GET, Ref.Gup, getChecked),
};
