import { Bug } from '../../../src/mm/debug/bug.ts';
import { drainsOf, roundsOf } from '../../../src/mm/debug/effort.ts';
import { Ref } from '../../../src/mm/debug/ref.ts';
import { reportBug } from '../../../src/mm/debug/vmBugOn.ts';
import { FOLL_GET, FOLL_LONGTERM, FOLL_PIN, FOLL_WRITE } from '../../../src/mm/gup/followPage.ts';
import type { getUserPages } from '../../../src/mm/gup/getUserPages.ts';
import { gupLongterm } from '../../../src/mm/gup/longterm/gupLongterm.ts';
import { getUserPagesNonMovable } from '../../../src/mm/gup/nonMovable/getUserPagesNonMovable.ts';
import { ZONE_MOVABLE } from '../../../src/mm/machine/layout.ts';
import { compoundHead } from '../../../src/mm/page/compound.ts';
import { MIGRATE_CMA, pageblockType } from '../../../src/mm/zone/migratetype.ts';
import { pageZoneKind } from '../../../src/mm/zone/zones.ts';
import type { PageOperation } from '../actor.ts';
import { hold } from './gup.ts';

/** I22: long-term pins are neither in ZONE_MOVABLE nor in CMA. I41: one drain for each round that moved pages. */
export const pinChecked: typeof getUserPages = (cpu, mm, start, count, flags, pages, site = 0) => {
  const drains = drainsOf(cpu);
  const rounds = roundsOf(cpu);
  const got = gupLongterm(cpu, mm, start, count, flags, pages, site);
  const drained = (drainsOf(cpu) - drains) | 0;
  const went = (roundsOf(cpu) - rounds) | 0;
  if (drained > went) reportBug(cpu, Bug.TooManyDrains, start, drained, went);
  for (let i = 0; i < got; i++) {
    const head = compoundHead(cpu, pages[i]!);
    if (pageZoneKind(cpu, head) !== ZONE_MOVABLE && pageblockType(cpu, head) !== MIGRATE_CMA) continue;
    reportBug(cpu, Bug.MovablePinned, head, pageblockType(cpu, head), start + i);
  }
  return got;
};

/** I41: getUserPagesNonMovable drains once for all of its pages. */
export const getChecked: typeof getUserPages = (cpu, mm, start, count, flags, pages, site = 0) => {
  const drains = drainsOf(cpu);
  const got = getUserPagesNonMovable(cpu, mm, start, count, flags, pages, site);
  const drained = (drainsOf(cpu) - drains) | 0;
  if (drained > 1) reportBug(cpu, Bug.TooManyDrains, start, drained, 1);
  return got;
};

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
