import type { ReportDocument } from '../document/reportDocument.ts';
/**
 * The report as one HTML file that opens without a network: verdict, findings with a viewer that steps through the
 * schedule of each, charts. Its policy lets nothing run but its own script, and nothing be fetched at all.
 */
export declare function htmlReport(document: ReportDocument): string;
//# sourceMappingURL=htmlReport.d.ts.map
