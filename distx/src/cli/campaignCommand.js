import { randomInt } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { packageVersion } from '../campaign/packageRoot.js';
import { MOST_SHARDS } from '../campaign/queue/campaign.js';
import { CampaignDirectory } from '../campaign/queue/campaignDirectory.js';
import { Coordinator } from '../campaign/queue/coordinator.js';
import { loadDrivers } from '../campaign/queue/drivers.js';
import { foreignName } from '../campaign/queue/hostRefusal.js';
import { openRedis } from '../campaign/queue/openRedis.js';
import { parseQueueAddress } from '../campaign/queue/queueAddress.js';
import { ownScenarios } from '../campaign/scenarioFile.js';
import { DiskError } from '../campaign/soak/diskError.js';
import { mergeRuns } from '../campaign/soak/mergeRuns.js';
import { buildOf } from '../campaign/soak/soakSubjects.js';
import { UsageError } from '../campaign/usageError.js';
import { CampaignLog } from '../report/campaignLog.js';
import { mergeJson } from '../report/mergeReport.js';
import { endSoon } from './endSoon.js';
import { errorLine } from './errorLine.js';
import { ExitCode, signalCode } from './exitCode.js';
import { tellMerged } from './mergeCommand.js';
import { interruptible } from './interruptible.js';
import { parseDuration } from './parseDuration.js';
import { parseOptionalWhole } from './parseOptionalWhole.js';
import { openReporting } from './reporting/reporting.js';
import { tee } from './reporting/tee.js';
import { DEFAULT_TIME, MOST_CPUS, MOST_UNITS, soakSubjects } from './soakOptions.js';
const DEFAULT_SHARDS = 16;
const DEFAULT_CPUS = 4;
/** Runs `pagetorture soak --queue`; returns the exit code of the verdict over all shards. */
export async function campaignCommand(names, raw) {
    const address = parseQueueAddress(raw.queue, process.env['PAGETORTURE_QUEUE_PASSWORD']);
    const options = campaignOptions(names, raw);
    const drivers = await loadDrivers();
    const reporting = openReporting(raw.reporter, raw.json === true);
    const logs = reporting.logs.map(({ stream, paint }) => new CampaignLog(stream, paint));
    const reporter = tee([...logs, reporting.collector]);
    const redis = await openRedis(drivers, address, (line) => reporter.warning(line));
    let directory;
    try {
        directory = CampaignDirectory.open(resolve(raw.dir), options.wanted, options.fresh);
        const clear = () => logs.forEach((log) => log.clear());
        const interrupt = interruptible(clear);
        endSoon();
        start(reporter, directory, address);
        await new Coordinator({ directory, redis, drivers, reporter, interrupt }).run();
        clear();
        return end(directory, reporting, raw.json === true, interrupt.by);
    }
    catch (error) {
        if (!(error instanceof DiskError))
            throw error;
        logs.forEach((log) => log.clear());
        process.stderr.write(`${errorLine(error)}\n`);
        return ExitCode.InternalError;
    }
    finally {
        directory?.close();
        redis.disconnect();
    }
}
function start(reporter, directory, { shown }) {
    const { campaign, path, folders } = directory;
    const { id, build, seed, shards, units, scenarios, bugs } = campaign;
    const done = folders.length;
    reporter.start({ id, build, seed, shards, units, scenarios, bugs, folder: path, queue: shown, done });
}
/** The verdict over what has come back. @throws DiskError */
function end(directory, reporting, json, by) {
    const folders = directory.folders.map((folder) => relative('.', folder) || '.');
    if (folders.length > 0) {
        const report = mergeRuns(folders);
        directory.writeSummary(`${JSON.stringify(mergeJson(report), undefined, 2)}\n`);
        const code = tellMerged(report, reporting, json, by);
        if (by !== undefined)
            process.stderr.write(`pagetorture: interrupted by ${by}, go on with --resume.\n`);
        return code;
    }
    const { shards } = directory.campaign;
    process.stderr.write(by === undefined
        ? `pagetorture: none of ${shards} shards came to its end, so there is no verdict.\n`
        : `pagetorture: interrupted by ${by} before a shard was back, go on with --resume.\n`);
    return by === undefined ? ExitCode.Inconclusive : signalCode(by);
}
/** What the user asked for, checked. @throws UsageError */
function campaignOptions(names, raw) {
    for (const option of ['shard', 'threads', 'corpus']) {
        if (raw[option] === undefined)
            continue;
        throw new UsageError(`--${option} does not go with --queue`, option === 'shard' ? 'Say by --shards how many there are.' : `Leave it out: agents have ${option} of their own.`);
    }
    const { scenarios, bugs } = soakSubjects(names, raw.bug);
    const foreign = foreignName(scenarios ?? [], bugs ?? []);
    if (foreign !== undefined) {
        throw new UsageError(`${foreign} is not below this folder, so that no agent could find it`, 'Begin soak and agents in a folder that has it, and name it relative to that.');
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
//# sourceMappingURL=campaignCommand.js.map