import type { Cpu } from '../../mm/machine/cpu.ts';
import type { Witness } from './witness.ts';
/** How user memory is read or written: as programs do it, or as a device does it that has a page pinned. */
export declare const Way: {
  readonly Mapping: 0;
  readonly Pin: 1;
};
export type Way = (typeof Way)[keyof typeof Way];
/** An object of user memory: a virtual page of an address space, or a page of a file. */
export interface Target {
  mm: number;
  vpage: number;
}
/** How often the object lost its content by its owner's wish, and whether it does: see `isBeingLost`. */
export declare const lossVersion: (cpu: Cpu, { mm, vpage }: Target) => number;
/** The one CPU that writes to an object. */
export declare const writerOf: (cpu: Cpu, { mm, vpage }: Target) => number;
/** What is known before an access: see `checkContent`. */
export interface Expectation {
  loss: number;
  /** Version that must be there at least; -1: anything, even zero. */
  atLeast: number;
  /** The way that version was written. */
  way: Way;
}
/** Notes into `expectation` what an access that begins now must find. */
export declare function expectContent(witness: Witness, cpu: Cpu, target: Target, expectation: Expectation): void;
/** Whether content is older than known, newer than any write begun, or another object's. */
export declare function isWrongContent(
  witness: Witness,
  cpu: Cpu,
  target: Target,
  atLeast: number,
  found: number,
): boolean;
/**
 * Checks what an access found, one way, against what it had to find. Nothing is said when the object was
 * unmapped or truncated meanwhile.
 *
 * @throws KernelBug when the content is wrong: I21 when it was written the other way, else I18.
 */
export declare function checkContent(
  witness: Witness,
  cpu: Cpu,
  target: Target,
  expectation: Expectation,
  found: number,
  way: Way,
): void;
/** Whether what has to be found was written through a pin and is read through the mapping, or the other way round. */
export declare const isSeenOtherwise: ({ atLeast, way }: Expectation, by: Way) => boolean;
/** Begins a write by the object's writer: the value to write. */
export declare function beginWrite(witness: Witness, cpu: Cpu, target: Target): number;
/** The write has happened: from now on its version is known, unless the object was lost meanwhile. */
export declare function endWrite(
  witness: Witness,
  cpu: Cpu,
  target: Target,
  value: number,
  lossBefore: number,
  way: Way,
): void;
/** What the parent's page is known to hold; to be taken before a fork and given to `inheritContent` after it. */
export declare function inheritContent(
  witness: Witness,
  cpu: Cpu,
  parent: Target,
  child: Target,
  before: Expectation,
): void;
/** A new address space: nothing is known of its pages. */
export declare function forgetContent(witness: Witness, cpu: Cpu, target: Target): void;
//# sourceMappingURL=content.d.ts.map
