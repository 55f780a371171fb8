import type { Cpu } from '../machine/cpu.ts';
/**
 * Before a pinned page is migrated its pinners are asked whether they want to let go of it instead; for users inside
 * the kernel, too, which have no address space for an mmu_notifier. The page is locked and isolated.
 */
export declare function notifyPinners(cpu: Cpu, pfn: number): void;
//# sourceMappingURL=notifyPinners.d.ts.map
