import type { AuditPlan } from './auditPlan.ts';
import type { ListHead, ListKind } from './listHeads.ts';
/** Something wrong with the links of a list. */
export interface ListFault {
    readonly oracle: string;
    readonly object: string;
    readonly title: string;
}
/** What is on the lists. */
export interface ListSurvey {
    readonly heads: readonly ListHead[];
    /** Pages by list, from the head on. */
    readonly pages: readonly (readonly number[])[];
    /** By page: the list it is on, as an index into `heads`, or -1. */
    readonly listOf: Int32Array;
    readonly faults: readonly ListFault[];
    /** Whether a list of the kind and owner could not be followed to its end, so that pages on it are missing here. */
    isBroken(kind: ListKind, owner?: number): boolean;
}
type SurveyedLists = Pick<AuditPlan, 'cpu' | 'listHeads' | 'room'>;
/** Follows every list. Ends on any memory whatsoever: a page is entered once, on the first list that leads to it. */
export declare function surveyLists({ cpu, listHeads: heads, room }: SurveyedLists): ListSurvey;
export {};
//# sourceMappingURL=listSurvey.d.ts.map