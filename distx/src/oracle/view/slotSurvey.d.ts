import type { AuditPlan } from './auditPlan.ts';
/** By page: how many slots of the page cache and of the swap cache name it. */
export interface SlotSurvey {
    readonly cache: Int32Array;
    readonly swapCache: Int32Array;
}
export declare function surveySlots({ cpu, room: { cache, swapCache } }: Pick<AuditPlan, 'cpu' | 'room'>): SlotSurvey;
//# sourceMappingURL=slotSurvey.d.ts.map