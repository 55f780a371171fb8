import type { Cpu } from '../machine/cpu.ts';
/** The list of those that isolate pages and let go of them within one operation: pins, hotplug, memory failure. */
export declare const WORK_LIST = 2;
/** A list head of this CPU for pages that it isolated, 0 to `privateLists` - 1 (a list on the stack, in the kernel). */
export declare const privateList: (cpu: Cpu, i: number) => number;
//# sourceMappingURL=privateList.d.ts.map