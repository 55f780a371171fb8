import { mergeRuns } from '../campaign/soak/mergeRuns.ts';
import { mergeJson, mergeLines } from '../report/mergeReport.ts';
import { exitCodeOf } from './exitCode.ts';

/** Runs `pagetorture merge`; returns the exit code of the verdict over all shards. */
export function mergeCommand(directories: readonly string[], { json }: { readonly json?: true }): number {
  const report = mergeRuns(directories);
  const text = json ? JSON.stringify(mergeJson(report), undefined, 2) : mergeLines(report).join('\n');
  process.stdout.write(`${text}\n`);
  return exitCodeOf({ verdict: report.verdict, interrupted: undefined });
}
