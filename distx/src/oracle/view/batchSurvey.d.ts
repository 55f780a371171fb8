import type { AuditPlan } from './auditPlan.ts';
/** A per-CPU LRU batch that is not empty, or says a number that can't be. */
export interface Batch {
    readonly name: string;
    readonly count: number;
    readonly pages: readonly number[];
}
/** What is in the per-CPU LRU batches. */
export interface BatchSurvey {
    readonly batches: readonly Batch[];
    /** By page: entries that name it (its head, if it is a tail), in all batches and in those for adding. */
    readonly entries: Int32Array;
    readonly adds: Int32Array;
}
export declare function surveyBatches({ cpu, room }: Pick<AuditPlan, 'cpu' | 'room'>): BatchSurvey;
//# sourceMappingURL=batchSurvey.d.ts.map