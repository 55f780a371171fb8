import type { DocumentFinding } from '../../report/document/documentFinding.ts';
import type { SoakFinding } from '../../report/soakReport.ts';
/** The file of a finding's folder that holds it as reporters have it. */
export declare const DOCUMENT = 'document.json';
/** A finding as reporters have it, from its folder; undefined when there is none that makes sense. */
export declare function readFindingDocument(
  folder: string,
  fingerprint: string,
): Omit<DocumentFinding, 'id'> | undefined;
/**
 * Those of a report's findings, by fingerprint.
 *
 * @param base what their folders are relative to.
 */
export declare const findingDocuments: (
  findings: readonly SoakFinding[],
  base: string,
) => ReadonlyMap<string, Omit<DocumentFinding, 'id'>>;
//# sourceMappingURL=findingDocument.d.ts.map
