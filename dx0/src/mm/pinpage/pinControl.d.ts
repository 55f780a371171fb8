import type { Cpu } from '../machine/cpu.ts';
import type { PinClass } from './pinClass.ts';
/** The VM may move a page from now on, by asking its pinner. -EBUSY when somebody else is asked already. */
export declare function controlPin(cpu: Cpu, system: number, pfn: number, entry: number, pinClass: PinClass): number;
/** The VM leaves the page alone from now on: 0, or -EINVAL when it has been moved before its lock could be had. */
export declare function releasePin(cpu: Cpu, system: number, pfn: number): number;
//# sourceMappingURL=pinControl.d.ts.map
