import { isAllocated } from '../../mm/debug/frameState.js';
import { Ref } from '../../mm/debug/ref.js';
import { PAGE_INDEX } from '../../mm/machine/pageFields.js';
import { balloonCount, balloonIsolated } from '../../mm/movable/balloon.js';
import { BALLOON_DRIVER, isMovableType, movableDriver, ZS_DRIVER } from '../../mm/movable/movablePage.js';
import { zsPlace } from '../../mm/movable/zsPool.js';
import { PG_isolated, PG_pin, testPageFlag } from '../../mm/page/pageFlags.js';
import { pageField } from '../../mm/page/page.js';
import { booked, bookedDetails } from '../view/references.js';
/**
 * I37: a driver's page is isolated, marked so, with a reference for it, or with its driver, and never on the LRU; the
 * driver's own tables lead to the page where the data is.
 */
export const checkMovablePages = (view, report) => {
  const { cpu, lists, batches } = view;
  const counts = [0, 0];
  const isolated = [0, 0];
  for (let pfn = 0; pfn < cpu.layout.frames; pfn++) {
    if (!isAllocated(cpu, pfn)) continue;
    const driver = movableDriver(cpu, pfn);
    const marked = testPageFlag(cpu, pfn, PG_isolated);
    const say = (title) =>
      report('I37', `page[${pfn}]`, `page[${pfn}] ${title}`, { details: bookedDetails(view, pfn) });
    if (marked && booked(view, pfn, Ref.Isolation) <= 0) say('is marked isolated, but nobody isolated it');
    if (marked && driver < 0 && !testPageFlag(cpu, pfn, PG_pin)) say('is marked isolated, but no driver moves it');
    const place = lists.listOf[pfn];
    const onLru = batches.adds[pfn] > 0 || (place >= 0 && lists.heads[place].kind === 'lru');
    if (onLru && isMovableType(cpu, pfn)) say("is or was a driver's, but goes to the LRU");
    if (driver < 0) continue;
    if (!marked && booked(view, pfn, Ref.Isolation) > 0) say('is isolated from its driver, but not marked so');
    if (booked(view, pfn, Ref.Driver) !== 1) say(`has ${booked(view, pfn, Ref.Driver)} references of its driver`);
    if (driver > ZS_DRIVER) continue;
    counts[driver] += 1;
    if (marked) isolated[driver] += 1;
    const head = place >= 0 ? lists.heads[place] : undefined;
    const own = head?.kind === 'driver' && head.index === driver;
    if (!marked && !own && !lists.isBroken('driver')) say('is with its driver, but not on its list');
    if (marked && own) say('is isolated, but on the list of its driver');
  }
  if (cpu.config.balloon === 'on') {
    const same = balloonCount(cpu) === counts[BALLOON_DRIVER] && balloonIsolated(cpu) === isolated[BALLOON_DRIVER];
    if (!same) {
      const counted = `counts ${balloonCount(cpu)} pages, ${balloonIsolated(cpu)} of them isolated`;
      const are = `there are ${counts[BALLOON_DRIVER]}, ${isolated[BALLOON_DRIVER]} isolated`;
      report('I37', 'balloon', `balloon ${counted}; ${are}`);
    }
  }
  checkObjects(view, report);
};
/** Every handle leads to a page of the pool that has it in its index. */
function checkObjects({ cpu }, report) {
  for (let handle = 0; handle < cpu.config.zsObjects; handle++) {
    const found = zsPlace(cpu, handle);
    if (found === undefined) continue;
    const { pfn, half } = found;
    const valid = pfn >= 0 && pfn < cpu.layout.frames && isAllocated(cpu, pfn) && movableDriver(cpu, pfn) === ZS_DRIVER;
    const back = valid ? ((pageField(cpu, pfn, PAGE_INDEX) >>> (half * 8)) & 0xff) - 1 : -1;
    if (back !== handle)
      report('I37', `zs.object[${handle}]`, `zs.object[${handle}] leads to page[${pfn}], which is not its`);
  }
}
//# sourceMappingURL=checkMovablePages.js.map
