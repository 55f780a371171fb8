import { resolve } from 'node:path';
import { findBug } from '../campaign/bugCatalogue.js';
import { scenariosOf } from '../campaign/bugs/bugScenario.js';
import { MOST_SHARDS } from '../campaign/queue/campaign.js';
import { scenarioFile } from '../campaign/scenarioFile.js';
import { UsageError } from '../campaign/usageError.js';
import { environment } from './environment.js';
import { parseDuration } from './parseDuration.js';
import { parseOptionalWhole } from './parseOptionalWhole.js';
import { parseThreads } from './parseThreads.js';
export const DEFAULT_TIME = '8h';
export const MOST_UNITS = 1_000_000_000;
/** What a machine has at most: one bit for each CPU in an int32. */
export const MOST_CPUS = 30;
/** What the user asked for, checked. @throws UsageError */
export function soakOptions(names, raw) {
    if (raw.shards !== undefined)
        throw new UsageError('--shards is for a queue', 'Add --queue, or write --shard i/n.');
    const { bugs, scenarios } = soakSubjects(names, raw.bug);
    return {
        path: resolve(raw.dir),
        wanted: {
            resume: raw.resume === true,
            scenarios,
            bugs,
            seed: parseOptionalWhole('--seed', raw.seed, 0, 2 ** 32 - 1),
            shard: raw.shard === undefined ? undefined : parseShard(raw.shard),
            cpus: parseOptionalWhole('--cpus', raw.cpus, 1, MOST_CPUS),
        },
        forMs: parseDuration('--for', raw.for ?? DEFAULT_TIME),
        // With the process, as a clock on the wall has it.
        began: 0,
        units: parseOptionalWhole('--units', raw.units, 1, MOST_UNITS),
        threads: parseThreads(raw.threads),
        bridges: raw.bridge,
        environment: environment(),
        corpus: raw.corpus === undefined ? undefined : resolve(raw.corpus),
    };
}
/** What was named; undefined where nothing was. @throws UsageError for names that are unknown. */
export function soakSubjects(names, bugNames) {
    const bugs = [...new Set(bugNames)].map(findBug);
    const scenarios = [...new Set(names.length > 0 ? names : bugs.flatMap(({ patch }) => scenariosOf(patch)))];
    scenarios.forEach(scenarioFile);
    return {
        scenarios: scenarios.length > 0 ? scenarios : undefined,
        bugs: bugs.length > 0 ? bugs.map(({ name }) => name) : undefined,
    };
}
function parseShard(text) {
    const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim())?.map(Number) ?? [];
    if (index !== undefined && count !== undefined && count <= MOST_SHARDS && index >= 1 && index <= count) {
        return { index, count };
    }
    throw new UsageError(`--shard ${text} is not possible`, `Write i/n, such as 1/4: the first of 4, ${MOST_SHARDS} at most.`);
}
//# sourceMappingURL=soakOptions.js.map