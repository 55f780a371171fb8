import { findingDocuments } from '../campaign/soak/findingDocument.ts';
import { mergeRuns } from '../campaign/soak/mergeRuns.ts';
import { mergeDocument } from '../report/document/soakDocument.ts';
import { mergeJson, mergeLines } from '../report/mergeReport.ts';
import { environment } from './environment.ts';
import { exitCodeOf } from './exitCode.ts';
import { openReporting } from './reporting/reporting.ts';

/** The options of `merge` as commander hands them over. */
export interface RawMergeOptions {
  readonly reporter: readonly string[];
  readonly json?: true;
}

/** Runs `pagetorture merge`; returns the exit code of the verdict over all shards. */
export function mergeCommand(directories: readonly string[], raw: RawMergeOptions): number {
  const report = mergeRuns(directories);
  const reporting = openReporting(raw.reporter, raw.json === true);
  const text = `${mergeLines(report).join('\n')}\n`;
  for (const { stream } of reporting.logs) stream.write(text);
  if (raw.json) process.stdout.write(`${JSON.stringify(mergeJson(report), undefined, 2)}\n`);
  const document = mergeDocument(report, findingDocuments(report.findings, '.'), environment());
  return reporting.finish(document, exitCodeOf({ verdict: report.verdict, interrupted: undefined }));
}
