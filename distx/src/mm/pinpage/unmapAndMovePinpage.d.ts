import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import type { MigrationTarget } from '../migrate/migrationTarget.ts';
import type { AllocRequest } from '../zone/allocPages.ts';
/**
 * unmap_and_move_pinpage: moves a pinned page that is isolated, hence locked. 0 and every error but -EAGAIN and
 * -ENOMEM end its isolation. The new page is installed or given back, whatever comes.
 */
export declare function unmapAndMovePinpage(cpu: Cpu, pfn: number, target: AllocRequest | MigrationTarget, site?: CallSite): number;
//# sourceMappingURL=unmapAndMovePinpage.d.ts.map