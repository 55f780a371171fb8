import { scenarioFile } from '../scenarioFile.js';
import { bugScenario, freeScenario } from './bugScenario.js';
import { freeHunt } from './freeHunt.js';
import { huntBug, huntSetup } from './huntBug.js';
import { HuntLanes } from './huntLanes.js';
/**
 * Looks for each bug several times, and as long in its scenario without the bug: the one has to be found, the other
 * must not find anything.
 *
 * @throws UsageError and its like for what a user can mend.
 */
export async function bugsCampaign({ parameters, bugs, isNamed, withControls = true, environment }, reporter, interrupt) {
    const began = performance.now();
    const elapsed = () => (performance.now() - began) / 1000;
    const steps = parameters.mode !== 'stress';
    const scenarios = steps && withControls ? [...new Set(bugs.map(bugScenario))] : [];
    // Whatever is named is looked for; of all of them, only what free running can be expected to find.
    const free = parameters.mode === 'fuzz' ? [] : bugs.filter(({ patch }) => isNamed || patch.freeRunning);
    const jobs = (steps ? bugs.length : 0) + scenarios.length + free.length;
    reporter.start(parameters, environment);
    const lanes = new HuntLanes(parameters.threads);
    const rows = [];
    const controls = [];
    let done = 0;
    const hunt = async (scenario, bug) => {
        const { strategy, budget, trials, seed } = parameters;
        const setup = huntSetup(scenarioFile(scenario), bug);
        const order = { bug, setup, strategy, budget, trials: bug === undefined ? 1 : trials, seed };
        const made = await lanes.run((pool) => huntBug(order, pool, interrupt));
        reporter.progress(bug?.name ?? scenario, ++done, jobs, elapsed());
        return made;
    };
    try {
        const hunts = (steps ? bugs : free).map(async (bug) => rowOf(bug, steps ? await hunt(bugScenario(bug), bug) : []));
        const silent = scenarios.map(async (scenario) => controlOf(scenario, await hunt(scenario, undefined)));
        // Whatever fails is thrown in its turn.
        for (const one of [...hunts, ...silent])
            one.catch(() => undefined);
        await inTurn(hunts, interrupt, (row) => {
            rows.push(row);
            if (steps)
                reporter.bug(row);
        });
        await inTurn(silent, interrupt, (row) => {
            controls.push(row);
            reporter.control(row);
        });
        await Promise.all([...hunts, ...silent]);
    }
    finally {
        await lanes.destroy();
    }
    // Threads that run freely want the cores for themselves.
    for (const bug of free) {
        if (interrupt.by !== undefined)
            break;
        const { trials, seed, forMs } = parameters;
        const order = { bug, scenario: freeScenario(bug), trials, seed, forMs, environment };
        const index = rows.findIndex(({ id }) => id === bug.name);
        const row = { ...rows[index], free: await freeHunt(order, interrupt) };
        rows[index] = row;
        reporter.progress(bug.name, ++done, jobs, elapsed());
        reporter.bug(row);
    }
    const report = { parameters, environment, bugs: rows, controls, interrupted: interrupt.by, seconds: elapsed() };
    reporter.end(report);
    return report;
}
/** Tells of results in their order, until the run is to end. */
async function inTurn(all, interrupt, tell) {
    for (const one of all) {
        const row = await one;
        if (interrupt.by !== undefined)
            return;
        tell(row);
    }
}
const rowOf = (bug, trials) => ({
    id: bug.name,
    title: bug.patch.title,
    scenario: bugScenario(bug),
    expected: bug.patch.oracle,
    trials,
});
const controlOf = (scenario, [trial]) => ({
    scenario,
    executions: trial?.executions ?? 0,
    finding: trial?.found && `${trial.found.oracle} ${trial.found.title}`,
});
//# sourceMappingURL=bugsCampaign.js.map