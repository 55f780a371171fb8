import type { Cpu } from '../../mm/machine/cpu.ts';
import { mmgetNotZero } from '../../mm/vm/addressSpace.ts';
import { mmput } from '../../mm/vm/exec.ts';
import type { Witness } from './witness.ts';

const READY = 0;
const FAMILY = 1;
/** Families are told apart by six bits of a content tag. */
const FAMILIES = 63;

const mmAt = (witness: Witness, mm: number): number => witness.layout.mm.base + mm * witness.layout.mm.stride;

/** Takes a user of an address space that the workload knows everything about; false: leave it alone. */
export function useMm(witness: Witness, cpu: Cpu, mm: number): boolean {
  if (!mmgetNotZero(cpu, mm)) return false;
  if (Atomics.load(witness.words, mmAt(witness, mm) + READY) === 1) return true;
  mmput(cpu, mm);
  return false;
}

/** An address space has come to life and its witness is set up: the others may use it. */
export function openMm(witness: Witness, mm: number): void {
  Atomics.store(witness.words, mmAt(witness, mm) + READY, 1);
}

/** Ends the use of an address space; true for the one caller that may then drop its first user. */
export const closeMm = (witness: Witness, mm: number): boolean =>
  Atomics.compareExchange(witness.words, mmAt(witness, mm) + READY, 1, 0) === 1;

export const familyOf = (witness: Witness, mm: number): number =>
  Atomics.load(witness.words, mmAt(witness, mm) + FAMILY);

export function setFamily(witness: Witness, mm: number, family: number): void {
  Atomics.store(witness.words, mmAt(witness, mm) + FAMILY, family);
}

/** A family that differs from the last 62. */
export const newFamily = (witness: Witness): number =>
  ((Atomics.add(witness.words, witness.layout.families.base, 1) >>> 0) % FAMILIES) + 1;
