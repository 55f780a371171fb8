import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { type AllocRequest } from '../zone/allocPages.ts';
import { type MigrationTarget } from './migrationTarget.ts';
/** new_page_t: a page like the one that is to be moved; -1: there is none, or nobody expects the page here. */
export declare function takeTargetPage(cpu: Cpu, pfn: number, target: AllocRequest | MigrationTarget, hugetlb: boolean, site: CallSite): number;
/** put_new_page: a page that was not moved to. */
export declare function putTargetPage(cpu: Cpu, newPage: number, target: AllocRequest | MigrationTarget): void;
//# sourceMappingURL=targetPage.d.ts.map