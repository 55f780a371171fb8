import { freeCpus } from '../campaign/freeCpus.js';
import { findBug } from '../campaign/bugCatalogue.js';
import { scenariosOf } from '../campaign/bugs/bugScenario.js';
import { ownScenarios, scenarioFile } from '../campaign/scenarioFile.js';
import { UsageError } from '../campaign/usageError.js';
import { noiseLevels } from '../instrument/runtime/noiseOptions.js';
import { parseChoice } from './parseChoice.js';
import { parseDuration } from './parseDuration.js';
import { parseWhole } from './parseWhole.js';
import { parseSeed } from './parseSeed.js';
const levels = Object.keys(noiseLevels);
const LONGEST_EPOCH_MS = 600_000;
/** What a machine has at most: one bit for each CPU in an int32. */
const MOST_CPUS = 30;
/** Time for the search of a schedule that fails as the free run did. */
const BRIDGE_MS = 10_000;
/** A healthy CPU that the system does not schedule can stand still for most of this. */
const LEAST_STALL_MS = 1000;
/** What the user asked for, checked. @throws UsageError */
export function stressOptions(names, raw) {
    const build = parseChoice('--build', raw.build, ['bare', 'noisy']);
    const noise = raw.noise === undefined ? undefined : parseChoice('--noise', raw.noise, levels);
    if (build === 'bare' && noise !== undefined && noise !== 'off') {
        throw new UsageError(`--noise ${noise} has no effect on the bare build`, 'Use --build noisy, or leave --noise out.');
    }
    const numbers = {
        forMs: parseDuration('--for', raw.for),
        seed: parseSeed(raw.seed),
        epochMs: raw.epoch === undefined ? undefined : parseWhole('--epoch', raw.epoch, 1, LONGEST_EPOCH_MS),
        stallMs: parseDuration('--stall', raw.stall, LEAST_STALL_MS),
        bridgeMs: raw.bridge ? BRIDGE_MS : 0,
    };
    const isolation = parseChoice('--isolation', raw.isolation, ['old', 'modern']);
    const lock = parseChoice('--lock', raw.lock, ['tas', 'ticket', 'queued']);
    const bugs = [...new Set(raw.bug)].map(findBug);
    const scenarios = chooseScenarios(names, bugs);
    const cpus = cpusOf(raw.cpus, scenarios, bugs);
    for (const { name, patch } of bugs) {
        if (patch.cpus === undefined || patch.cpus <= cpus)
            continue;
        throw new UsageError(`bug ${name} needs ${patch.cpus} CPUs`, `Use --cpus ${patch.cpus} or more.`);
    }
    return {
        parameters: {
            scenarios: scenarios.map(({ name }) => name),
            cpus,
            ...numbers,
            build,
            noise: build === 'bare' ? 'off' : (noise ?? 'default'),
            bugs: bugs.map(({ name }) => name),
            isolation,
            lock,
        },
        scenarios,
        bugs,
    };
}
const cpusOf = (given, scenarios, bugs) => given === undefined
    ? freeCpus(scenarios.map(({ name }) => name), bugs.map(({ patch }) => patch))
    : parseWhole('--cpus', given, 1, MOST_CPUS);
/** Those named; else those the bugs' headers name; else all. */
function chooseScenarios(names, bugs) {
    const ofBugs = bugs.flatMap(({ patch }) => scenariosOf(patch).slice(-1));
    const wanted = [...new Set(names.length > 0 ? names : ofBugs)];
    const scenarios = wanted.length > 0 ? wanted.map(scenarioFile) : ownScenarios();
    if (scenarios.length > 0)
        return scenarios;
    throw new UsageError('there are no scenarios', 'The folder stress of the package is empty, install it again.');
}
//# sourceMappingURL=stressOptions.js.map