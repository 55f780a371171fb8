import { mmgetNotZero } from '../../mm/vm/addressSpace.js';
import { mmput } from '../../mm/vm/exec.js';
const READY = 0;
const FAMILY = 1;
/** Families are told apart by six bits of a content tag. */
const FAMILIES = 63;
const mmAt = (witness, mm) => witness.layout.mm.base + mm * witness.layout.mm.stride;
/** Takes a user of an address space that the workload knows everything about; false: leave it alone. */
export function useMm(witness, cpu, mm) {
  if (!mmgetNotZero(cpu, mm)) return false;
  if (Atomics.load(witness.words, mmAt(witness, mm) + READY) === 1) return true;
  mmput(cpu, mm);
  return false;
}
/** An address space has come to life and its witness is set up: the others may use it. */
export function openMm(witness, mm) {
  Atomics.store(witness.words, mmAt(witness, mm) + READY, 1);
}
/** Ends the use of an address space; true for the one caller that may then drop its first user. */
export const closeMm = (witness, mm) => Atomics.compareExchange(witness.words, mmAt(witness, mm) + READY, 1, 0) === 1;
export const familyOf = (witness, mm) => Atomics.load(witness.words, mmAt(witness, mm) + FAMILY);
export function setFamily(witness, mm, family) {
  Atomics.store(witness.words, mmAt(witness, mm) + FAMILY, family);
}
/** A family that differs from the last 62. */
export const newFamily = (witness) =>
  ((Atomics.add(witness.words, witness.layout.families.base, 1) >>> 0) % FAMILIES) + 1;
//# sourceMappingURL=usable.js.map
