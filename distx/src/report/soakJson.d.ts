import type { SoakReport } from './soakReport.ts';
export declare const SOAK_FORMAT = "pagetorture-soak/1";
/** A soak as plain JSON. Within a format number fields are only added, never changed or taken away. */
export declare function soakJson({ header, ...report }: SoakReport): Record<string, unknown>;
//# sourceMappingURL=soakJson.d.ts.map