import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
/** The file of a finding's folder that holds it as reporters have it. */
export const DOCUMENT = 'document.json';
const MOST_BYTES = 1 << 28;
/** A finding as reporters have it, from its folder; undefined when there is none that makes sense. */
export function readFindingDocument(folder, fingerprint) {
  const path = join(folder, DOCUMENT);
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > MOST_BYTES) return undefined;
    const content = JSON.parse(readFileSync(path, 'utf8'));
    return content['fingerprint'] === fingerprint && isFinding(content) ? content : undefined;
  } catch {
    return undefined;
  }
}
/**
 * Those of a report's findings, by fingerprint.
 *
 * @param base what their folders are relative to.
 */
export const findingDocuments = (findings, base) =>
  new Map(
    findings.flatMap(({ fingerprint, folder }) => {
      const document = folder === undefined ? undefined : readFindingDocument(resolve(base, folder), fingerprint);
      return document === undefined ? [] : [[fingerprint, document]];
    }),
  );
const isFinding = (content) =>
  ['oracle', 'message', 'object', 'scenario', 'buildHash', 'origin', 'replay'].every((field) =>
    isText(content[field]),
  ) &&
  ['site', 'token', 'confidence', 'folder'].every((field) => content[field] === null || isText(content[field])) &&
  ['free-running', 'stepped'].includes(content['mode']) &&
  ['bugs', 'also', 'cpus', 'lockOrders', 'unstepped', 'screen', 'details'].every((field) =>
    Array.isArray(content[field]),
  ) &&
  ['schedule', 'recorder'].every((field) => typeof content[field] === 'object');
const isText = (value) => typeof value === 'string';
//# sourceMappingURL=findingDocument.js.map
