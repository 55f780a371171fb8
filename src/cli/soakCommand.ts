import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { findBug } from '../campaign/bugCatalogue.ts';
import { Interrupt } from '../campaign/interrupt.ts';
import { scenarioFile } from '../campaign/scenarioFile.ts';
import { findingDocuments } from '../campaign/soak/findingDocument.ts';
import { DiskError } from '../campaign/soak/diskError.ts';
import { soak, type SoakRequest } from '../campaign/soak/soak.ts';
import { UsageError } from '../campaign/usageError.ts';
import { soakDocument } from '../report/document/soakDocument.ts';
import { soakJson } from '../report/soakJson.ts';
import { SoakLog } from '../report/soakLog.ts';
import type { SoakProgress, SoakReporter } from '../report/soakReport.ts';
import { environment } from './environment.ts';
import { errorLine } from './errorLine.ts';
import { ExitCode, exitCodeOf, signalCode } from './exitCode.ts';
import { onSignals } from './onSignals.ts';
import { parseDuration } from './parseDuration.ts';
import { parseWhole } from './parseWhole.ts';
import { openReporting } from './reporting/reporting.ts';
import { tee } from './reporting/tee.ts';

/** The options of `soak` as commander hands them over. */
export interface RawSoakOptions {
  readonly for: string;
  readonly dir: string;
  readonly resume?: true;
  readonly seed?: string;
  readonly shard?: string;
  readonly units?: string;
  readonly cpus?: string;
  readonly threads?: string;
  readonly bug: readonly string[];
  readonly bridge: boolean;
  readonly corpus?: string;
  readonly reporter: readonly string[];
  readonly json?: true;
}

const MOST_SHARDS = 10_000;
const MOST_UNITS = 1_000_000_000;
/** What a machine has at most: one bit for each CPU in an int32. */
const MOST_CPUS = 30;
/** All that was done is on disk at any time, so the process may end wherever it is. */
const LATEST_END_MS = 1700;

const SILENT: SoakReporter = {
  start: () => undefined,
  progress: () => undefined,
  finding: () => undefined,
  warning: () => undefined,
  end: () => undefined,
};

/** Runs `pagetorture soak`; returns the exit code. */
export async function soakCommand(names: readonly string[], raw: RawSoakOptions): Promise<number> {
  const request = soakOptions(names, raw);
  const reporting = openReporting(raw.reporter, raw.json === true);
  const logs = reporting.logs.map(({ stream, paint }) => new SoakLog(stream, paint));
  const clear = (): void => logs.forEach((log) => log.clear());
  const interrupt = new Interrupt();
  let findings = 0;
  const codeOf = (signal: NodeJS.Signals): number => (findings > 0 ? ExitCode.Finding : signalCode(signal));
  onSignals(interrupt, clear, codeOf);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => setTimeout(() => process.exit(codeOf(signal)), LATEST_END_MS).unref());
  }
  process.on('exit', clear);
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

/** What the user asked for, checked. @throws UsageError */
function soakOptions(names: readonly string[], raw: RawSoakOptions): SoakRequest {
  const optional = (option: string, text: string | undefined, low: number, high: number): number | undefined =>
    text === undefined ? undefined : parseWhole(option, text, low, high);
  const bugs = [...new Set(raw.bug)].map(findBug);
  const scenarios = [
    ...new Set(names.length > 0 ? names : bugs.flatMap(({ patch }) => patch.scenario?.split(/[\s,]+/) ?? [])),
  ];
  scenarios.forEach(scenarioFile);
  return {
    path: resolve(raw.dir),
    wanted: {
      resume: raw.resume === true,
      scenarios: scenarios.length > 0 ? scenarios : undefined,
      bugs: bugs.length > 0 ? bugs.map(({ name }) => name) : undefined,
      seed: optional('--seed', raw.seed, 0, 2 ** 32 - 1),
      shard: raw.shard === undefined ? undefined : parseShard(raw.shard),
      cpus: optional('--cpus', raw.cpus, 1, MOST_CPUS),
    },
    forMs: parseDuration('--for', raw.for),
    // With the process, as a clock on the wall has it.
    began: 0,
    units: optional('--units', raw.units, 1, MOST_UNITS),
    threads: optional('--threads', raw.threads, 1, 256) ?? availableParallelism(),
    bridges: raw.bridge,
    environment: environment(),
    corpus: raw.corpus === undefined ? undefined : resolve(raw.corpus),
  };
}

function parseShard(text: string): { index: number; count: number } {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim())?.map(Number) ?? [];
  if (index !== undefined && count !== undefined && count <= MOST_SHARDS && index >= 1 && index <= count) {
    return { index, count };
  }
  throw new UsageError(
    `--shard ${text} is not possible`,
    `Write i/n, such as 1/4: the first of 4, ${MOST_SHARDS} at most.`,
  );
}
