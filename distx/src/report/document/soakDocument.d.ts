import type { MergeReport } from '../mergeReport.ts';
import type { SoakParameters, SoakReport } from '../soakReport.ts';
import type { Environment } from '../stressReport.ts';
import type { DocumentFinding } from './documentFinding.ts';
import type { ReportDocument } from './reportDocument.ts';
/** Findings as they were written down, by fingerprint. */
export type FindingDocuments = ReadonlyMap<string, Omit<DocumentFinding, 'id'>>;
/** The document of a soak, over all its sessions. @param warnings what the user was told besides. */
export declare function soakDocument(report: SoakReport, documents: FindingDocuments, warnings: readonly string[]): ReportDocument;
/** The document of merged shards. @param environment of the process that merges. */
export declare function mergeDocument(report: MergeReport, documents: FindingDocuments, environment: Environment): ReportDocument;
/** The command that asks for the same soak in the same directory. */
export declare function soakCommandLine(parameters: SoakParameters): string;
//# sourceMappingURL=soakDocument.d.ts.map