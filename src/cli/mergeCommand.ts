import { findingDocuments } from '../campaign/soak/findingDocument.ts';
import { mergeRuns } from '../campaign/soak/mergeRuns.ts';
import { mergeDocument } from '../report/document/soakDocument.ts';
import { mergeJson, mergeLines, type MergeReport } from '../report/mergeReport.ts';
import { environment } from './environment.ts';
import { exitCodeOf } from './exitCode.ts';
import { openReporting, type Reporting } from './reporting/reporting.ts';

/** The options of `merge` as commander hands them over. */
export interface RawMergeOptions {
  readonly reporter: readonly string[];
  readonly json?: true;
}

/** Runs `pagetorture merge`; returns the exit code of the verdict over all shards. */
export function mergeCommand(directories: readonly string[], raw: RawMergeOptions): number {
  const report = mergeRuns(directories);
  return tellMerged(report, openReporting(raw.reporter, raw.json === true), raw.json === true);
}

/**
 * Tells what shards came to together, in all forms that were asked for.
 *
 * @param interrupted the signal that ended the work on them.
 */
export function tellMerged(
  report: MergeReport,
  reporting: Reporting,
  json: boolean,
  interrupted?: NodeJS.Signals,
): number {
  const text = `${mergeLines(report).join('\n')}\n`;
  for (const { stream } of reporting.logs) stream.write(text);
  if (json) process.stdout.write(`${JSON.stringify(mergeJson(report), undefined, 2)}\n`);
  const document = mergeDocument(report, findingDocuments(report.findings, '.'), environment());
  return reporting.finish(document, exitCodeOf({ verdict: report.verdict, interrupted }));
}
