import { findingDocuments } from '../campaign/soak/findingDocument.ts';
import { DiskError } from '../campaign/soak/diskError.ts';
import { soak } from '../campaign/soak/soak.ts';
import { soakDocument } from '../report/document/soakDocument.ts';
import { soakJson } from '../report/soakJson.ts';
import { SoakLog } from '../report/soakLog.ts';
import type { SoakProgress, SoakReporter } from '../report/soakReport.ts';
import { campaignCommand } from './campaignCommand.ts';
import { errorLine } from './errorLine.ts';
import { endSoon } from './endSoon.ts';
import { ExitCode, exitCodeOf, signalCode } from './exitCode.ts';
import { interruptible } from './interruptible.ts';
import { openReporting } from './reporting/reporting.ts';
import { tee } from './reporting/tee.ts';
import { soakOptions, type RawSoakOptions } from './soakOptions.ts';

const SILENT: SoakReporter = {
  start: () => undefined,
  progress: () => undefined,
  finding: () => undefined,
  warning: () => undefined,
  end: () => undefined,
};

/** Runs `pagetorture soak`; returns the exit code. */
export async function soakCommand(names: readonly string[], raw: RawSoakOptions): Promise<number> {
  if (raw.queue !== undefined) return campaignCommand(names, { ...raw, queue: raw.queue });
  const request = soakOptions(names, raw);
  const reporting = openReporting(raw.reporter, raw.json === true);
  const logs = reporting.logs.map(({ stream, paint }) => new SoakLog(stream, paint));
  const clear = (): void => logs.forEach((log) => log.clear());
  let findings = 0;
  const codeOf = (signal: NodeJS.Signals): number => (findings > 0 ? ExitCode.Finding : signalCode(signal));
  const interrupt = interruptible(clear, codeOf);
  endSoon(codeOf);
  const counter = { ...SILENT, progress: (progress: SoakProgress) => void (findings = progress.findings) };
  const reporter = tee<SoakReporter>([...logs, ...reporting.events, reporting.collector, counter]);
  try {
    const report = await soak(request, reporter, interrupt);
    if (raw.json) process.stdout.write(`${JSON.stringify(soakJson(report), undefined, 2)}\n`);
    const documents = findingDocuments(report.findings, request.path);
    return reporting.finish(soakDocument(report, documents, reporting.warnings), exitCodeOf(report));
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    clear();
    process.stderr.write(`${errorLine(error)}\n`);
    return ExitCode.InternalError;
  }
}
