import { EBUSY, ENODEV } from '../machine/errno.js';
import { initListHead, listAdd, listDel, listNext } from '../page/list.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
/** States of a pinpage system. */
const UNREGISTERED = 0;
const REGISTERING = 1;
const REGISTERED = 2;
/** First word of a system's record. */
export const systemAt = (cpu, system) => cpu.layout.pins.system.base + system * cpu.layout.pins.system.stride;
const listNode = (cpu, system) => systemAt(cpu, system) + cpu.layout.pins.systemList;
const usersAt = (cpu, system) => systemAt(cpu, system) + cpu.layout.pins.systemUsers;
const stateAt = (cpu, system) => systemAt(cpu, system) + cpu.layout.pins.systemState;
/** An empty list of systems, on a fresh machine. */
export function bootPinpage(cpu) {
  if (cpu.config.pinSystems > 0) initListHead(cpu, cpu.layout.pins.globalList);
}
/** register_pinpage: set up first, then put where everybody finds it. */
export function registerPinpage(cpu, system) {
  if (Atomics.compareExchange(cpu.mem, stateAt(cpu, system), UNREGISTERED, REGISTERING) !== UNREGISTERED) return -EBUSY;
  const result = cpu.pinpageSystems[system].createSubsys(cpu, system);
  if (result !== 0) {
    Atomics.store(cpu.mem, stateAt(cpu, system), UNREGISTERED);
    return result;
  }
  spinLock(cpu, cpu.locks.pinSystem[0]);
  listAdd(cpu, listNode(cpu, system), cpu.layout.pins.globalList);
  Atomics.store(cpu.mem, stateAt(cpu, system), REGISTERED);
  spinUnlock(cpu, cpu.locks.pinSystem[0]);
  return 0;
}
/** unregister_pinpage: refused (-EBUSY) while the system has pages, or somebody uses it. */
export function unregisterPinpage(cpu, system) {
  spinLock(cpu, cpu.locks.pinSystem[0]);
  const result = mayUnregister(cpu, system);
  if (result === 0) {
    listDel(cpu, listNode(cpu, system));
    Atomics.store(cpu.mem, stateAt(cpu, system), REGISTERING);
  }
  spinUnlock(cpu, cpu.locks.pinSystem[0]);
  if (result !== 0) return result;
  const destroyed = cpu.pinpageSystems[system].destroySubsys(cpu, system);
  Atomics.store(cpu.mem, stateAt(cpu, system), UNREGISTERED);
  return destroyed;
}
/** The lock of the list is held: who finds no users knows that nobody adds a page, since that takes a use. */
function mayUnregister(cpu, system) {
  if (Atomics.load(cpu.mem, stateAt(cpu, system)) !== REGISTERED) return -ENODEV;
  if (cpu.mem[usersAt(cpu, system)] > 0) return -EBUSY;
  spinLock(cpu, cpu.locks.pinTree[system]);
  const empty = cpu.mem[systemAt(cpu, system) + cpu.layout.pins.systemRoot] === 0;
  spinUnlock(cpu, cpu.locks.pinTree[system]);
  return empty ? 0 : -EBUSY;
}
/** Takes a use of a system, so that it stays registered; false when it is not. */
export function getPinpageSystem(cpu, system) {
  spinLock(cpu, cpu.locks.pinSystem[0]);
  const registered = Atomics.load(cpu.mem, stateAt(cpu, system)) === REGISTERED;
  if (registered) cpu.mem[usersAt(cpu, system)] = cpu.mem[usersAt(cpu, system)] + 1;
  spinUnlock(cpu, cpu.locks.pinSystem[0]);
  return registered;
}
/** Drops a use. */
export function putPinpageSystem(cpu, system) {
  spinLock(cpu, cpu.locks.pinSystem[0]);
  cpu.mem[usersAt(cpu, system)] = cpu.mem[usersAt(cpu, system)] - 1;
  spinUnlock(cpu, cpu.locks.pinSystem[0]);
}
/**
 * The registered system behind another one on the list, the first one for -1; takes a use of it and drops that of the
 * other. -1 at the end. Callbacks run under the use: the list's lock is a spinlock, and they may sleep.
 */
export function nextPinpageSystem(cpu, system) {
  const { globalList, system: region, systemList } = cpu.layout.pins;
  spinLock(cpu, cpu.locks.pinSystem[0]);
  const node = listNext(cpu, system < 0 ? globalList : listNode(cpu, system));
  const next = node === globalList ? -1 : (node - systemList - region.base) / region.stride;
  if (next >= 0) cpu.mem[usersAt(cpu, next)] = cpu.mem[usersAt(cpu, next)] + 1;
  if (system >= 0) cpu.mem[usersAt(cpu, system)] = cpu.mem[usersAt(cpu, system)] - 1;
  spinUnlock(cpu, cpu.locks.pinSystem[0]);
  return next;
}
//# sourceMappingURL=pinpageSystem.js.map
