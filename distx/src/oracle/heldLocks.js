import { HELD_WORDS, MAX_HELD } from '../mm/debug/shadowLayout.js';
import { lockClassNames } from '../mm/machine/lockClass.js';
import { lockName } from './lockName.js';
/** How many locks a CPU holds, as far as its stack has room for them. */
export function heldDepth({ shadow, shadowLayout }, cpu) {
    const base = shadowLayout.cpu.base + cpu * shadowLayout.cpu.stride;
    return Math.max(0, Math.min(shadow[base + shadowLayout.cpuHeldDepth], MAX_HELD));
}
/** The locks a CPU holds by its held-lock stack, oldest first. While it runs they may be a moment old. */
export function heldLocks(machine, cpu) {
    const { shadow, shadowLayout } = machine;
    const base = shadowLayout.cpu.base + cpu * shadowLayout.cpu.stride;
    return Array.from({ length: heldDepth(machine, cpu) }, (_, i) => {
        const held = base + shadowLayout.cpuHeld + i * HELD_WORDS;
        return lockPlace(machine, shadow[held], shadow[held + 1], shadow[held + 2]);
    });
}
export const lockPlace = (machine, address, lockClass, site) => ({
    lockClass: lockClassNames[lockClass] ?? `class ${lockClass}`,
    object: lockName(machine, address),
    site,
});
//# sourceMappingURL=heldLocks.js.map