import type { Cpu } from '../machine/cpu.ts';
import type { PinClass } from './pinClass.ts';
/** Words of a pinpage_info: pfn, value of the pinner, class. */
export declare const PINFO_PFN = 0;
export declare const PINFO_VALUE = 1;
export declare const PINFO_CLASS = 2;
/** The word with the root of a system's tree. */
export declare const treeRoot: (cpu: Cpu, system: number) => number;
/** general_create_subsys: an empty tree. */
export declare function generalCreateSubsys(cpu: Cpu, system: number): number;
/** general_destroy_subsys: the tree is empty, so that there is nothing to free. */
export declare const generalDestroySubsys: (_cpu: Cpu, _system: number) => number;
/** general_add_page. What may sleep comes before the lock; what is not needed after a failure goes back. */
export declare function generalAddPage(cpu: Cpu, system: number, pfn: number, value: number, pinClass: PinClass): number;
/** general_del_page. */
export declare function generalDelPage(cpu: Cpu, system: number, pfn: number): number;
/** general_find_page. */
export declare function generalFindPage(cpu: Cpu, system: number, pfn: number): number;
/** The key of a page that was moved: the pinner's value, class and hold time stay. */
export declare function generalMovePage(cpu: Cpu, system: number, pfn: number, newPage: number): void;
//# sourceMappingURL=generalPinpage.d.ts.map