import { findingDocuments } from '../campaign/soak/findingDocument.js';
import { mergeRuns } from '../campaign/soak/mergeRuns.js';
import { mergeDocument } from '../report/document/soakDocument.js';
import { mergeJson, mergeLines } from '../report/mergeReport.js';
import { environment } from './environment.js';
import { exitCodeOf } from './exitCode.js';
import { openReporting } from './reporting/reporting.js';
/** Runs `pagetorture merge`; returns the exit code of the verdict over all shards. */
export function mergeCommand(directories, raw) {
  const report = mergeRuns(directories);
  return tellMerged(report, openReporting(raw.reporter, raw.json === true), raw.json === true);
}
/**
 * Tells what shards came to together, in all forms that were asked for.
 *
 * @param interrupted the signal that ended the work on them.
 */
export function tellMerged(report, reporting, json, interrupted) {
  const text = `${mergeLines(report).join('\n')}\n`;
  for (const { stream } of reporting.logs) stream.write(text);
  if (json) process.stdout.write(`${JSON.stringify(mergeJson(report), undefined, 2)}\n`);
  const document = mergeDocument(report, findingDocuments(report.findings, '.'), environment());
  return reporting.finish(document, exitCodeOf({ verdict: report.verdict, interrupted }));
}
//# sourceMappingURL=mergeCommand.js.map
