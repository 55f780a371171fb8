import type { StressProgress } from './stressReport.ts';
/** `1:02:03`, `2:05`. @param total seconds. */
export declare const clock: (total: number) => string;
/** The state of the run on one line. */
export declare function statusLine(progress: StressProgress): string;
/** The line cut to a width, with a mark where something is missing. */
export declare const cutTo: (line: string, width: number) => string;
//# sourceMappingURL=statusLine.d.ts.map