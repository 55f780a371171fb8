import { findBug } from '../campaign/bugCatalogue.js';
import { scenariosOf } from '../campaign/bugs/bugScenario.js';
import { namedScenarios, ownScenarios, scenarioFile } from '../campaign/scenarioFile.js';
import { STORE_BUFFER } from '../campaign/stepped/steppedScenario.js';
import { UsageError } from '../campaign/usageError.js';
import { ANY_EXECUTIONS } from '../report/fuzzReport.js';
import { parseDuration } from './parseDuration.js';
import { parseSettings } from './parseSettings.js';
import { parseStrategy } from './parseStrategy.js';
import { parseWhole } from './parseWhole.js';
import { parseSeed } from './parseSeed.js';
import { parseThreads } from './parseThreads.js';
const MOST_CPUS = 1000;
const DEFAULT_EXECUTIONS = 10_000;
/** What the user asked for, checked. @throws UsageError */
export function steppedOptions(command, names, raw) {
    const bound = raw.bound === undefined ? undefined : parseWhole('--bound', raw.bound, 0, 1000);
    const forMs = raw.for === undefined ? undefined : parseDuration('--for', raw.for);
    const bugs = [...new Set(raw.bug)].map(findBug);
    const scenarios = chooseScenarios(command, names, bugs);
    const parameters = {
        command,
        scenarios: scenarios.map(({ name }) => name),
        strategy: raw.storeBuffer
            ? notDpor(strategyOf(command, raw.strategy, bound))
            : strategyOf(command, raw.strategy, bound),
        cpus: raw.cpus === undefined ? cpusOf(bugs) : parseWhole('--cpus', raw.cpus, 1, MOST_CPUS),
        executions: executionsOf(command, raw.executions, forMs),
        forMs,
        seed: parseSeed(raw.seed),
        bugs: bugs.map(({ name }) => name),
        settings: { ...parseSettings(raw.set), ...(raw.storeBuffer && { [STORE_BUFFER]: 1 }) },
        fine: raw.fine === true || raw.storeBuffer === true,
        // Plain stores that race are what is looked at.
        detectors: raw.detectors && raw.storeBuffer !== true,
        stepLimit: parseWhole('--steps', raw.steps, 10, 1_000_000_000),
        bound,
        threads: parseThreads(raw.threads),
        strict: raw.strict === true,
    };
    return { parameters, scenarios, bugs };
}
function executionsOf(command, value, forMs) {
    if (value !== undefined)
        return parseWhole('--executions', value, 1, ANY_EXECUTIONS);
    return command === 'fuzz' && forMs === undefined ? DEFAULT_EXECUTIONS : ANY_EXECUTIONS;
}
/** A bug's header says how many CPUs it needs; otherwise each scenario has its own number. */
function cpusOf(bugs) {
    const needed = bugs.flatMap(({ patch }) => patch.cpus ?? []);
    return needed.length > 0 ? Math.max(...needed) : undefined;
}
function strategyOf(command, value, bound) {
    if (command === 'verify')
        return bound === undefined ? 'dpor' : `dfs:${bound}`;
    return parseStrategy(value ?? 'portfolio');
}
/** @throws UsageError for a search that takes a store and its becoming visible for independent. */
function notDpor(strategy) {
    if (!strategy.startsWith('dpor'))
        return strategy;
    throw new UsageError('dpor knows nothing of store buffers', 'Use verify with --bound, or another --strategy, such as dfs:3.');
}
/** Those named; else those the bugs' headers name; else all of the page for fuzzing, the small ones to verify. */
function chooseScenarios(command, names, bugs) {
    const ofBugs = bugs.flatMap(({ patch }) => scenariosOf(patch).slice(0, 1));
    const wanted = [...new Set(names.length > 0 ? names : ofBugs)];
    if (wanted.length > 0)
        return wanted.map(scenarioFile);
    const all = command === 'fuzz' ? ownScenarios() : namedScenarios().filter(({ name }) => name.startsWith('small/'));
    if (all.length > 0)
        return all;
    throw new UsageError('there are no scenarios', 'Name one from `pagetorture list`.');
}
//# sourceMappingURL=steppedOptions.js.map