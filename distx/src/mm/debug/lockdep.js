import { isSpinClass, LOCK_CLASSES } from '../machine/lockClass.js';
import { Bug } from './bug.js';
import { HELD_WORDS, MAX_HELD } from './shadowLayout.js';
import { reportBug, vmBugOn } from './vmBugOn.js';
/**
 * A lock is about to be waited for: its order against every lock held is noted, so that an
 * inversion shows without a deadlock happening (Documentation/locking/lockdep-design.rst).
 * A trylock can't deadlock and notes nothing. `nested` says that a second lock of the class is meant.
 */
export function lockdepWant(cpu, lock, site, nested = false) {
    const { shadow, layout } = cpu.debug;
    const depth = shadow[cpu.debug.heldDepth];
    for (let i = 0; i < depth; i++) {
        const held = cpu.debug.held + i * HELD_WORDS;
        if (shadow[held] === lock.address)
            reportBug(cpu, Bug.LockRecursion, lock.address, lock.lockClass, shadow[held + 2], site);
        if (nested && shadow[held + 1] === lock.lockClass)
            continue;
        const cell = shadow[held + 1] * LOCK_CLASSES + lock.lockClass;
        if (shadow[layout.orderFrom.base + cell] === 0) {
            shadow[layout.orderTo.base + cell] = site + 1;
            shadow[layout.orderFrom.base + cell] = shadow[held + 2] + 1;
        }
    }
    vmBugOn(cpu, cpu.debug.spinDepth > 0 && !isSpinClass(lock.lockClass), Bug.SleepInAtomic, lock.address, lock.lockClass, 0, site);
}
/** The lock is held now. Returns its place on the held-lock stack. */
export function lockdepAcquired(cpu, lock, site) {
    const { shadow, heldDepth } = cpu.debug;
    const depth = shadow[heldDepth];
    vmBugOn(cpu, depth >= MAX_HELD, Bug.HeldOverflow, lock.address, depth, 0, site);
    const held = cpu.debug.held + depth * HELD_WORDS;
    shadow[held] = lock.address;
    shadow[held + 1] = lock.lockClass;
    shadow[held + 2] = site;
    shadow[heldDepth] = depth + 1;
    if (isSpinClass(lock.lockClass))
        cpu.debug.spinDepth++;
    return depth;
}
/** The place of a held lock on the held-lock stack; releasing a lock that is not held is a bug. */
export function lockdepFind(cpu, lock, site) {
    const { shadow, heldDepth } = cpu.debug;
    const first = cpu.debug.held;
    let at = shadow[heldDepth] - 1;
    while (at >= 0 && shadow[first + at * HELD_WORDS] !== lock.address)
        at--;
    if (at < 0)
        reportBug(cpu, Bug.UnlockNotOwner, lock.address, lock.lockClass, cpu.id, site);
    return at;
}
/** Takes entry `at` off the held-lock stack; later entries move down. Returns the call site that took the lock. */
export function lockdepRemove(cpu, at) {
    const { shadow, heldDepth, holdStart } = cpu.debug;
    const depth = shadow[heldDepth] - 1;
    const first = cpu.debug.held;
    const site = shadow[first + at * HELD_WORDS + 2];
    if (isSpinClass(shadow[first + at * HELD_WORDS + 1]))
        cpu.debug.spinDepth--;
    if (at < depth) {
        shadow.copyWithin(first + at * HELD_WORDS, first + (at + 1) * HELD_WORDS, first + (depth + 1) * HELD_WORDS);
        holdStart.copyWithin(at, at + 1, depth + 1);
    }
    shadow[heldDepth] = depth;
    return site;
}
/** The CPU may sleep here: no spinlock may be held. */
export function mightSleep(cpu, site = 0) {
    vmBugOn(cpu, cpu.debug.spinDepth > 0, Bug.SleepInAtomic, 0, 0, cpu.debug.spinDepth, site);
}
//# sourceMappingURL=lockdep.js.map