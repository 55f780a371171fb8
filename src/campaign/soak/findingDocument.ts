import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DocumentFinding } from '../../report/document/documentFinding.ts';
import type { SoakFinding } from '../../report/soakReport.ts';

/** The file of a finding's folder that holds it as reporters have it. */
export const DOCUMENT = 'document.json';
const MOST_BYTES = 1 << 28;

type Content = Readonly<Record<string, unknown>>;

/** A finding as reporters have it, from its folder; undefined when there is none that makes sense. */
export function readFindingDocument(folder: string, fingerprint: string): Omit<DocumentFinding, 'id'> | undefined {
  const path = join(folder, DOCUMENT);
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > MOST_BYTES) return undefined;
    const content = JSON.parse(readFileSync(path, 'utf8')) as Content;
    return content['fingerprint'] === fingerprint && isFinding(content)
      ? (content as unknown as Omit<DocumentFinding, 'id'>)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Those of a report's findings, by fingerprint.
 *
 * @param base what their folders are relative to.
 */
export const findingDocuments = (
  findings: readonly SoakFinding[],
  base: string,
): ReadonlyMap<string, Omit<DocumentFinding, 'id'>> =>
  new Map(
    findings.flatMap(({ fingerprint, folder }) => {
      const document = folder === undefined ? undefined : readFindingDocument(resolve(base, folder), fingerprint);
      return document === undefined ? [] : [[fingerprint, document] as const];
    }),
  );

const isFinding = (content: Content): boolean =>
  ['oracle', 'message', 'object', 'scenario', 'buildHash', 'origin', 'replay'].every((field) =>
    isText(content[field]),
  ) &&
  ['site', 'token', 'confidence', 'folder'].every((field) => content[field] === null || isText(content[field])) &&
  ['free-running', 'stepped'].includes(content['mode'] as string) &&
  ['bugs', 'also', 'cpus', 'lockOrders', 'unstepped', 'screen', 'details'].every((field) =>
    Array.isArray(content[field]),
  ) &&
  ['schedule', 'recorder'].every((field) => typeof content[field] === 'object');

const isText = (value: unknown): boolean => typeof value === 'string';
