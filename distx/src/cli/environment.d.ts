import type { Environment } from '../report/stressReport.ts';
/** Where this process runs. */
export declare const environment: () => Environment;
//# sourceMappingURL=environment.d.ts.map