import type { ReportDocument } from '../../document/reportDocument.ts';
/** A run as SARIF 2.1.0 (OASIS): one result a finding, with a code flow whose threads are the CPUs. */
export declare function sarifLog(document: ReportDocument): Record<string, unknown>;
//# sourceMappingURL=sarifLog.d.ts.map