import type { DocumentFinding } from './documentFinding.ts';
import type { DocumentBug } from './reportDocument.ts';

/** The bugs that were switched on, with what was found. */
export const bugsDocument = (
  bugs: readonly string[],
  titles: readonly string[],
  findings: readonly DocumentFinding[],
): DocumentBug[] =>
  bugs.map((bug, i) => ({
    bug,
    title: titles[i] ?? '',
    findings: findings.filter((finding) => finding.bugs.includes(bug)).map(({ id }) => id),
  }));
