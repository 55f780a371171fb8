import { statSync } from 'node:fs';
import { join } from 'node:path';
import { METRICS } from '../../report/history/historyRun.js';
import { UsageError } from '../usageError.js';
import { CheckedFile, readChecked } from './checkedFile.js';
import { DiskError } from './diskError.js';
import { RunFile } from './runDirectory.js';
/** Adds a line about a soak that has ended. @throws DiskError */
export function appendHistory(directory, { header, totals, locks, ...report }) {
    const { run, version } = directory.manifest;
    const { environment, parameters } = header;
    const { build, seed, shard, cpus, threads } = parameters;
    const { units, operations, freeSeconds, executions, steppedSeconds, distinct } = totals;
    const sum = (of) => locks.reduce((total, lock) => total + lock[of], 0);
    const entry = {
        run,
        ended: new Date().toISOString(),
        version,
        build,
        seed,
        shard,
        cpus,
        threads,
        cores: environment.cores,
        verdict: report.verdict,
        findings: report.findings.length,
        seconds: report.seconds,
        units,
        operations,
        freeSeconds,
        executions,
        steppedSeconds,
        distinct,
        acquisitions: sum('acquisitions'),
        contended: sum('contended'),
        samples: directory.tally.samples,
    };
    const path = directory.file('history');
    let file;
    try {
        file = new CheckedFile(path, readChecked(path).wholeBytes);
    }
    catch (error) {
        throw new DiskError(path, error);
    }
    file.append(entry);
    file.close();
}
/**
 * The soaks of a history, oldest first; of one that went on after its end, the last state.
 *
 * @param path the file, or its run directory. @throws UsageError when there is none.
 */
export function readHistory(path) {
    const found = statSync(path, { throwIfNoEntry: false });
    const file = found?.isDirectory() ? join(path, RunFile.history) : path;
    if (statSync(file, { throwIfNoEntry: false }) === undefined) {
        throw new UsageError(`there is no history at ${path}`, 'A soak that comes to its end writes one into its directory.');
    }
    const { entries, damaged, isTorn } = readChecked(file, isHistoryRun);
    const runs = new Map();
    for (const entry of entries) {
        runs.delete(entry.run);
        runs.set(entry.run, entry);
    }
    if (runs.size > 0)
        return { runs: [...runs.values()], damaged: damaged.length + (isTorn ? 1 : 0) };
    throw new UsageError(`${file} holds no soak that can be read`, 'Give the directory of a soak that came to its end.');
}
function isHistoryRun(entry) {
    const texts = ['run', 'ended', 'version', 'build', 'verdict'];
    const numbers = ['seed', 'cpus', 'threads', 'cores', 'findings', 'seconds', 'units', 'operations', 'freeSeconds'];
    const more = ['executions', 'steppedSeconds', 'distinct', 'acquisitions', 'contended'];
    return (texts.every((field) => typeof entry[field] === 'string') &&
        [...numbers, ...more].every((field) => Number.isFinite(entry[field])) &&
        isObject(entry['samples']) &&
        Object.values(entry['samples']).every(isSamples));
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSamples = (value) => isObject(value) && METRICS.every((metric) => Array.isArray(value[metric]) && value[metric].every(Number.isFinite));
//# sourceMappingURL=history.js.map