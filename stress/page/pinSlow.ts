import { FOLL_LONGTERM, FOLL_PIN, FOLL_WRITE } from '../../src/mm/gup/followPage.ts';
import type { getUserPages } from '../../src/mm/gup/getUserPages.ts';
import { unpinUserPage } from '../../src/mm/gup/followPage.ts';
import { gupLongterm, gupLongtermLocked } from '../../src/mm/gup/longterm/gupLongterm.ts';
import type { PageActor } from './actor.ts';
import { checkLongterm } from './operations/pinChecks.ts';
import { pinAt } from './pinAt.ts';

const LONG = FOLL_PIN | FOLL_WRITE | FOLL_LONGTERM;

const slow: typeof getUserPages = (cpu, mm, start, count, flags, pages, site = 0) =>
  checkLongterm(cpu, start, count, pages, () => gupLongtermLocked(cpu, mm, start, 0, count, flags, pages, site));

/** pin_user_pages with FOLL_LONGTERM, without its fast path, of the first pages of address space 0; they are kept. */
export const pinSlow = (actor: PageActor, count: number): number => pinAt(actor, 0, count, LONG, slow);

/** Brings virtual page 0 of address space 0 to where it may be pinned for long. */
export function makePinnable({ cpu, pages }: PageActor): void {
  gupLongterm(cpu, 0, 0, 1, LONG, pages);
  unpinUserPage(cpu, pages[0]!);
}
