import { deflateBalloon } from '../../../src/mm/movable/balloon.js';
import { zsFree, zsRead, zsReap } from '../../../src/mm/movable/zsPool.js';
import { eraseEntry } from '../../../src/mm/pinpage/pinDriver.js';
import { registerPinpage, unregisterPinpage } from '../../../src/mm/pinpage/pinpageSystem.js';
/** Whether this CPU is the only user of an entry or a handle. */
export const isOwn = (cpu, number) => number % cpu.config.cpus === cpu.id;
/** The number of an entry over all drivers. */
export const entryNumber = (cpu, system, entry) => system * cpu.config.pinEntries + entry;
/** Drops what this CPU has in drivers. */
export function settleDrivers({ cpu }) {
  const { pinSystems, pinEntries, zsObjects } = cpu.config;
  for (let system = 0; system < pinSystems; system++) {
    for (let entry = 0; entry < pinEntries; entry++) {
      if (isOwn(cpu, entryNumber(cpu, system, entry))) eraseEntry(cpu, system, entry);
    }
  }
  for (let handle = 0; handle < zsObjects; handle++) {
    if (isOwn(cpu, handle) && zsRead(cpu, handle) >= 0) zsFree(cpu, handle);
  }
}
/** Empties the drivers when nobody else uses them any more; a pinpage system without pages must be let go. */
export function tearDownDrivers(cpu) {
  const { balloon, zsObjects, pinSystems } = cpu.config;
  while (balloon === 'on' && deflateBalloon(cpu));
  if (zsObjects > 0) zsReap(cpu);
  for (let system = 0; system < pinSystems; system++) {
    if (unregisterPinpage(cpu, system) !== 0) throw new Error(`pinpage system ${system} is in use at the end`);
    registerPinpage(cpu, system);
  }
}
//# sourceMappingURL=drivers.js.map
