import { getPinpageSystem, nextPinpageSystem, putPinpageSystem } from './pinpageSystem.js';
// Pinners of a page are a bit mask of the systems that have it. What it says is stable while the page is locked:
// systems take pages in and out under the page lock.
/** The systems that have a page, each with a use that the caller drops (`putPinners`). The page is locked. */
export function getPinners(cpu, pfn) {
  let pinners = 0;
  for (let system = nextPinpageSystem(cpu, -1); system >= 0; system = nextPinpageSystem(cpu, system)) {
    if (cpu.pinpageSystems[system].findPage(cpu, system, pfn) < 0) continue;
    if (getPinpageSystem(cpu, system)) pinners |= 1 << system;
  }
  return pinners;
}
/** Drops the uses that `getPinners` took. */
export function putPinners(cpu, pinners) {
  for (let system = 0; system < cpu.config.pinSystems; system++) {
    if ((pinners & (1 << system)) !== 0) putPinpageSystem(cpu, system);
  }
}
/** Whether any system has a page; it is locked. */
export function hasPinner(cpu, pfn) {
  const pinners = getPinners(cpu, pfn);
  putPinners(cpu, pinners);
  return pinners !== 0;
}
/** How many there are. */
export function countPinners(pinners) {
  let count = 0;
  for (let rest = pinners; rest !== 0; rest &= rest - 1) count++;
  return count;
}
//# sourceMappingURL=pinners.js.map
