import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
/**
 * page_ref_unfreeze of a tail: its first reference, the splitter's (Ref.Alloc). From here on others may know it.
 *
 * @throws KernelBug (I35) when it is not a page of its own yet.
 */
export declare function unfreezeTail(cpu: Cpu, head: number, tail: number, site?: CallSite): void;
//# sourceMappingURL=unfreezeTail.d.ts.map
