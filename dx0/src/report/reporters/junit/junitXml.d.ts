import type { ReportDocument } from '../../document/reportDocument.ts';
/**
 * A run as JUnit XML, as CI systems read it: the command is a test suite, a scenario a test case. A scenario with
 * several findings has a test case for each; one that is open or did not run at all is skipped, and says why.
 */
export declare function junitXml(document: ReportDocument): string;
//# sourceMappingURL=junitXml.d.ts.map
