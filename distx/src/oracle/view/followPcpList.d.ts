import type { Cpu } from '../../mm/machine/cpu.ts';
/** Whether a per-CPU list leads nowhere. */
export declare const isPcpListEmpty: (cpu: Cpu, owner: number, zone: number, type: number) => boolean;
/** Pages of a per-CPU list from its top, and why it can't be followed further, if so. */
export declare function followPcpList(cpu: Cpu, owner: number, zone: number, type: number): {
    pages: readonly number[];
    fault: string | undefined;
};
//# sourceMappingURL=followPcpList.d.ts.map