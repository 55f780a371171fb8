import { HELD_WORDS, MAX_HELD } from '../mm/debug/shadowLayout.ts';
import type { Machine } from '../mm/machine/machine.ts';
import { lockClassNames } from '../mm/machine/lockClass.ts';
import type { LockPlace } from '../scenario/cpuSituation.ts';
import { lockName } from './lockName.ts';

/** How many locks a CPU holds, as far as its stack has room for them. */
export function heldDepth({ shadow, shadowLayout }: Machine, cpu: number): number {
  const base = shadowLayout.cpu.base + cpu * shadowLayout.cpu.stride;
  return Math.max(0, Math.min(shadow[base + shadowLayout.cpuHeldDepth]!, MAX_HELD));
}

/** The locks a CPU holds by its held-lock stack, oldest first. While it runs they may be a moment old. */
export function heldLocks(machine: Machine, cpu: number): LockPlace[] {
  const { shadow, shadowLayout } = machine;
  const base = shadowLayout.cpu.base + cpu * shadowLayout.cpu.stride;
  return Array.from({ length: heldDepth(machine, cpu) }, (_, i) => {
    const held = base + shadowLayout.cpuHeld + i * HELD_WORDS;
    return lockPlace(machine, shadow[held]!, shadow[held + 1]!, shadow[held + 2]!);
  });
}

export const lockPlace = (machine: Machine, address: number, lockClass: number, site: number): LockPlace => ({
  lockClass: lockClassNames[lockClass] ?? `class ${lockClass}`,
  object: lockName(machine, address),
  site,
});
