import { findingDocuments } from '../campaign/soak/findingDocument.js';
import { DiskError } from '../campaign/soak/diskError.js';
import { soak } from '../campaign/soak/soak.js';
import { soakDocument } from '../report/document/soakDocument.js';
import { soakJson } from '../report/soakJson.js';
import { SoakLog } from '../report/soakLog.js';
import { campaignCommand } from './campaignCommand.js';
import { errorLine } from './errorLine.js';
import { endSoon } from './endSoon.js';
import { ExitCode, exitCodeOf, signalCode } from './exitCode.js';
import { interruptible } from './interruptible.js';
import { openReporting } from './reporting/reporting.js';
import { tee } from './reporting/tee.js';
import { soakOptions } from './soakOptions.js';
const SILENT = {
  start: () => undefined,
  progress: () => undefined,
  finding: () => undefined,
  warning: () => undefined,
  end: () => undefined,
};
/** Runs `pagetorture soak`; returns the exit code. */
export async function soakCommand(names, raw) {
  if (raw.queue !== undefined) return campaignCommand(names, { ...raw, queue: raw.queue });
  const request = soakOptions(names, raw);
  const reporting = openReporting(raw.reporter, raw.json === true);
  const logs = reporting.logs.map(({ stream, paint }) => new SoakLog(stream, paint));
  const clear = () => logs.forEach((log) => log.clear());
  let findings = 0;
  const codeOf = (signal) => (findings > 0 ? ExitCode.Finding : signalCode(signal));
  const interrupt = interruptible(clear, codeOf);
  endSoon(codeOf);
  const counter = { ...SILENT, progress: (progress) => void (findings = progress.findings) };
  const reporter = tee([...logs, ...reporting.events, reporting.collector, counter]);
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
//# sourceMappingURL=soakCommand.js.map
