import type { Cpu } from '../../mm/machine/cpu.ts';
/** One per-CPU page list. */
export interface PcpList {
    readonly name: string;
    readonly owner: number;
    readonly zone: number;
    readonly pages: readonly number[];
    /** Pages it says it has. */
    readonly count: number;
    /** Why it could not be followed to its end. */
    readonly fault: string | undefined;
}
/** Per-CPU page lists that hold something, say so, or are broken. */
export interface PcpSurvey {
    readonly lists: readonly PcpList[];
}
export declare function surveyPcpLists(cpu: Cpu): PcpSurvey;
//# sourceMappingURL=pcpSurvey.d.ts.map