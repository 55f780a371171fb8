import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from './callSite.ts';

const SIZE = 0;
const SITE = 1;
const SINCE = 2;

const objectAt = (cpu: Cpu, object: number): number =>
  cpu.debug.layout.slabObject.base + object * cpu.debug.layout.slabObject.stride;

/** A small object, by its number, was handed out. */
export function noteObjectAllocated(cpu: Cpu, object: number, words: number, site: CallSite): void {
  const at = objectAt(cpu, object);
  cpu.debug.shadow[at + SITE] = site;
  cpu.debug.shadow[at + SIZE] = words;
}

export function noteObjectFreed(cpu: Cpu, object: number): void {
  cpu.debug.shadow[objectAt(cpu, object) + SIZE] = 0;
}

/** Words that were asked for; 0: the object is free. */
export const objectSize = (cpu: Cpu, object: number): number => cpu.debug.shadow[objectAt(cpu, object) + SIZE]!;

/** Who asked for it. */
export const objectSite = (cpu: Cpu, object: number): CallSite => cpu.debug.shadow[objectAt(cpu, object) + SITE]!;

/** Notes the begin of the pin that an object describes, as pinHoldBegin returned it. */
export function setObjectSince(cpu: Cpu, object: number, since: number): void {
  cpu.debug.shadow[objectAt(cpu, object) + SINCE] = since;
}

export const objectSince = (cpu: Cpu, object: number): number => cpu.debug.shadow[objectAt(cpu, object) + SINCE]!;
