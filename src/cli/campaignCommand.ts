import { randomInt } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { packageVersion } from '../campaign/packageRoot.ts';
import { MOST_SHARDS } from '../campaign/queue/campaign.ts';
import { CampaignDirectory, type NewCampaign, type WantedCampaign } from '../campaign/queue/campaignDirectory.ts';
import { Coordinator } from '../campaign/queue/coordinator.ts';
import { loadDrivers } from '../campaign/queue/drivers.ts';
import { foreignName } from '../campaign/queue/hostRefusal.ts';
import { openRedis } from '../campaign/queue/openRedis.ts';
import { parseQueueAddress, type QueueAddress } from '../campaign/queue/queueAddress.ts';
import { ownScenarios } from '../campaign/scenarioFile.ts';
import { DiskError } from '../campaign/soak/diskError.ts';
import { mergeRuns } from '../campaign/soak/mergeRuns.ts';
import { buildOf } from '../campaign/soak/soakSubjects.ts';
import { UsageError } from '../campaign/usageError.ts';
import { CampaignLog } from '../report/campaignLog.ts';
import type { CampaignReporter } from '../report/campaignReport.ts';
import { mergeJson } from '../report/mergeReport.ts';
import { endSoon } from './endSoon.ts';
import { errorLine } from './errorLine.ts';
import { ExitCode, signalCode } from './exitCode.ts';
import { tellMerged } from './mergeCommand.ts';
import { interruptible } from './interruptible.ts';
import { parseDuration } from './parseDuration.ts';
import { parseOptionalWhole } from './parseOptionalWhole.ts';
import { openReporting, type Reporting } from './reporting/reporting.ts';
import { tee } from './reporting/tee.ts';
import { DEFAULT_TIME, MOST_CPUS, MOST_UNITS, soakSubjects, type RawSoakOptions } from './soakOptions.ts';

type RawCampaignOptions = RawSoakOptions & { readonly queue: string };

const DEFAULT_SHARDS = 16;
const DEFAULT_CPUS = 4;

/** Runs `pagetorture soak --queue`; returns the exit code of the verdict over all shards. */
export async function campaignCommand(names: readonly string[], raw: RawCampaignOptions): Promise<number> {
  const address = parseQueueAddress(raw.queue, process.env['PAGETORTURE_QUEUE_PASSWORD']);
  const options = campaignOptions(names, raw);
  const drivers = await loadDrivers();
  const reporting = openReporting(raw.reporter, raw.json === true);
  const logs = reporting.logs.map(({ stream, paint }) => new CampaignLog(stream, paint));
  const reporter = tee<CampaignReporter>([...logs, reporting.collector]);
  const redis = await openRedis(drivers, address, (line) => reporter.warning(line));
  let directory: CampaignDirectory | undefined;
  try {
    directory = CampaignDirectory.open(resolve(raw.dir), options.wanted, options.fresh);
    const clear = (): void => logs.forEach((log) => log.clear());
    const interrupt = interruptible(clear);
    endSoon();
    start(reporter, directory, address);
    await new Coordinator({ directory, redis, drivers, reporter, interrupt }).run();
    clear();
    return end(directory, reporting, raw.json === true, interrupt.by);
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    logs.forEach((log) => log.clear());
    process.stderr.write(`${errorLine(error)}\n`);
    return ExitCode.InternalError;
  } finally {
    directory?.close();
    redis.disconnect();
  }
}

function start(reporter: CampaignReporter, directory: CampaignDirectory, { shown }: QueueAddress): void {
  const { campaign, path, folders } = directory;
  const { id, build, seed, shards, units, scenarios, bugs } = campaign;
  const done = folders.length;
  reporter.start({ id, build, seed, shards, units, scenarios, bugs, folder: path, queue: shown, done });
}

/** The verdict over what has come back. @throws DiskError */
function end(directory: CampaignDirectory, reporting: Reporting, json: boolean, by?: NodeJS.Signals): number {
  const folders = directory.folders.map((folder) => relative('.', folder) || '.');
  if (folders.length > 0) {
    const report = mergeRuns(folders);
    directory.writeSummary(`${JSON.stringify(mergeJson(report), undefined, 2)}\n`);
    const code = tellMerged(report, reporting, json, by);
    if (by !== undefined) process.stderr.write(`pagetorture: interrupted by ${by}, go on with --resume.\n`);
    return code;
  }
  const { shards } = directory.campaign;
  process.stderr.write(
    by === undefined
      ? `pagetorture: none of ${shards} shards came to its end, so there is no verdict.\n`
      : `pagetorture: interrupted by ${by} before a shard was back, go on with --resume.\n`,
  );
  return by === undefined ? ExitCode.Inconclusive : signalCode(by);
}

/** What the user asked for, checked. @throws UsageError */
function campaignOptions(
  names: readonly string[],
  raw: RawCampaignOptions,
): { readonly wanted: WantedCampaign; readonly fresh: NewCampaign } {
  for (const option of ['shard', 'threads', 'corpus'] as const) {
    if (raw[option] === undefined) continue;
    throw new UsageError(
      `--${option} does not go with --queue`,
      option === 'shard' ? 'Say by --shards how many there are.' : `Leave it out: agents have ${option} of their own.`,
    );
  }
  const { scenarios, bugs } = soakSubjects(names, raw.bug);
  const foreign = foreignName(scenarios ?? [], bugs ?? []);
  if (foreign !== undefined) {
    throw new UsageError(
      `${foreign} is not below this folder, so that no agent could find it`,
      'Begin soak and agents in a folder that has it, and name it relative to that.',
    );
  }
  const units = parseOptionalWhole('--units', raw.units, 1, MOST_UNITS);
  const given = parseOptionalWhole('--shards', raw.shards, 1, MOST_SHARDS);
  if (given !== undefined && units !== undefined && given > units) {
    throw new UsageError(`--units ${units} are not enough for --shards ${given}`, 'A shard has one unit at least.');
  }
  const forMs = raw.for === undefined ? undefined : parseDuration('--for', raw.for);
  const wanted = {
    scenarios,
    bugs,
    seed: parseOptionalWhole('--seed', raw.seed, 0, 2 ** 32 - 1),
    shards: given,
    units,
    forMs,
    cpus: parseOptionalWhole('--cpus', raw.cpus, 1, MOST_CPUS),
    bridges: raw.bridge ? undefined : false,
  };
  const set = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  return {
    wanted: { resume: raw.resume === true, wanted: set },
    fresh: {
      version: packageVersion,
      usual: () => ({
        seed: randomInt(2 ** 32),
        shards: Math.min(DEFAULT_SHARDS, units ?? DEFAULT_SHARDS),
        units: null,
        forMs: parseDuration('--for', DEFAULT_TIME),
        scenarios: ownScenarios().map(({ name }) => name),
        bugs: [],
        cpus: DEFAULT_CPUS,
        bridges: true,
      }),
      buildOf,
    },
  };
}
