import type { ReportDocument } from '../../document/reportDocument.ts';
/**
 * A run as Chrome's Trace Event Format, for ui.perfetto.dev: the run is a process whose slices are the scenarios, each
 * finding a process with a lane per CPU.
 */
export declare function perfettoTrace(document: ReportDocument): Record<string, unknown>;
//# sourceMappingURL=perfettoTrace.d.ts.map