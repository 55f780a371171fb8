import type { Environment } from './stressReport.ts';
/** What a run ran on. */
export declare const environmentLine: ({ version, node, platform, cores, started }: Environment) => string;
//# sourceMappingURL=environmentLine.d.ts.map
