import type { Cpu } from '../machine/cpu.ts';
import { type Bug } from './bug.ts';
import type { CallSite } from './callSite.ts';
/** Stops the CPU that ran into a bug of the model; the report is in shared memory before it is thrown. */
export declare class KernelBug extends Error {
  readonly name = 'KernelBug';
}
/**
 * Reports a broken assertion about `object` (a pfn, or an address for locks and lists) with the two
 * values seen, and stops the CPU.
 *
 * @throws KernelBug always.
 */
export declare function reportBug(cpu: Cpu, bug: Bug, object: number, a?: number, b?: number, site?: CallSite): never;
/** VM_BUG_ON_PAGE: reports when the condition holds. */
export declare function vmBugOn(
  cpu: Cpu,
  condition: boolean,
  bug: Bug,
  object: number,
  a?: number,
  b?: number,
  site?: CallSite,
): void;
//# sourceMappingURL=vmBugOn.d.ts.map
