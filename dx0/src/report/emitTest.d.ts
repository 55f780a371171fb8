import type { SteppedFailure } from './steppedReport.ts';
/** Text of a vitest file that replays a failure's token and expects that nothing is wrong. */
export declare function emitTest({ findings, scenario, bugs, token }: SteppedFailure): string;
//# sourceMappingURL=emitTest.d.ts.map
