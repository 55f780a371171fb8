import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { accessTable } from '../report/accessTable.ts';
import { failureScreen } from '../report/failureScreen.ts';
import { headerLines } from '../report/headerLines.ts';
import type { FailureReport, StressHeader } from '../report/stressReport.ts';

/**
 * Writes a failure into a folder of its own below `out`: what was found as text and JSON, the whole flight
 * recorder. Returns the failure with the folder; `problem` says in one line why it could not be written.
 */
export function writeFailure(
  failure: FailureReport,
  header: StressHeader,
  out: string,
  now: Date,
): { readonly failure: FailureReport; readonly problem?: string } {
  const time = now
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z');
  const folder = join(out, `${time}-${failure.findings[0]?.fingerprint ?? 'none'}`);
  const { accesses, ...rest } = failure;
  const shown = relative('', folder);
  const written = { ...failure, folder: shown.startsWith('..') ? folder : shown };
  try {
    mkdirSync(folder, { recursive: true });
    const text = [...headerLines(header), '', ...failureScreen(written)];
    writeFileSync(join(folder, 'finding.txt'), `${text.join('\n')}\n`);
    writeFileSync(join(folder, 'finding.json'), `${JSON.stringify({ header, ...rest }, undefined, 2)}\n`);
    if (accesses) writeFileSync(join(folder, 'accesses.txt'), `${accessTable(accesses).join('\n')}\n`);
  } catch (error) {
    return {
      failure,
      problem: `could not write ${folder} (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
    };
  }
  return { failure: written };
}
