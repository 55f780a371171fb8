import type { StressParameters } from './stressReport.ts';
/** The command that asks for a run with these parameters, all of them spelled out. */
export declare function commandLine(parameters: StressParameters): string;
//# sourceMappingURL=commandLine.d.ts.map
