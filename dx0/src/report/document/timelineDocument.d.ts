import type { Timeline } from '../timeline/timeline.ts';
import type { ScheduleTimeline } from './documentTimeline.ts';
/** A timeline in the words of the document: what is not known is null, and never left out. */
export declare const timelineDocument: (timeline: Timeline) => ScheduleTimeline;
//# sourceMappingURL=timelineDocument.d.ts.map
