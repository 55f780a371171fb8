import { getPinners, putPinners } from './pinners.js';
import { unpinLocked } from './setPinpage.js';
/**
 * Before a pinned page is migrated its pinners are asked whether they want to let go of it instead; for users inside
 * the kernel, too, which have no address space for an mmu_notifier. The page is locked and isolated.
 */
export function notifyPinners(cpu, pfn) {
  const pinners = getPinners(cpu, pfn);
  for (let system = 0; system < cpu.config.pinSystems; system++) {
    if ((pinners & (1 << system)) === 0) continue;
    const operations = cpu.pinpageSystems[system];
    const value = operations.findPage(cpu, system, pfn);
    if (operations.letGo?.(cpu, system, pfn, value) === true) unpinLocked(cpu, system, pfn);
  }
  putPinners(cpu, pinners);
}
//# sourceMappingURL=notifyPinners.js.map
