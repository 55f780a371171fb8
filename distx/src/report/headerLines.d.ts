import type { StressHeader } from './stressReport.ts';
/** Everything needed to tell later what this run was. */
export declare function headerLines({ parameters, environment, buildHashes, bugTitles }: StressHeader): string[];
//# sourceMappingURL=headerLines.d.ts.map