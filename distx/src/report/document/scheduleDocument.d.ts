import type { SteppedFailure } from '../steppedReport.ts';
import type { NamedLock } from '../stressReport.ts';
import type { DocumentSchedule, ScheduleLock } from './documentSchedule.ts';
/** The schedule of a failing execution, every step of it. */
export declare function scheduleDocument(failure: SteppedFailure): DocumentSchedule;
/** A lock of which all that is not known is null. */
export declare const lockOf: ({ lockClass, object, site }: NamedLock, sinceStep?: number) => ScheduleLock;
//# sourceMappingURL=scheduleDocument.d.ts.map