import { Sfc32, mixSeed } from '../../scenario/random.js';
import { RandomWalk } from '../../explore/strategies/randomWalk.js';
import { CpuPool } from '../cpuPool.js';
import { prepareScenario } from '../preparedScenario.js';
import { scenarioFile } from '../scenarioFile.js';
import { ScenarioRun } from '../scenarioRun.js';
import { GrowingPlan } from '../stepped/growingPlan.js';
import { OperationDraw, slotsOf } from '../stepped/operationDraw.js';
import { SteppedRunner } from '../stepped/steppedRunner.js';
import { loadStepped } from '../stepped/steppedScenario.js';
import { UsageError } from '../usageError.js';
const EPOCH_MS = 200;
const STALL_MS = 10_000;
const STEP_LIMIT = 200_000;
/** Runs a scenario free at full speed, and then in steps. @throws UsageError when something else than contention shows. */
export async function measurePoint(asking, { label, settings, scenario = asking }, options) {
    const free = await runFree(scenario, settings, options);
    return { label, ...free, steps: await stepsOfOperation(scenario, settings, options) };
}
async function runFree(name, settings, { seconds, seed, interrupt }) {
    const prepared = await prepareScenario(scenarioFile(name), { build: 'bare', patches: [], settings });
    const { cpus } = prepared.state;
    const pool = new CpuPool(cpus);
    try {
        const run = new ScenarioRun(prepared, {
            pool,
            seed,
            epochMs: EPOCH_MS,
            stallMs: STALL_MS,
            deadline: Infinity,
            runMs: seconds * 1000,
            interrupt,
            onSample: () => undefined,
        });
        await run.run();
        const [finding] = run.findings;
        if (finding)
            throw new UsageError(`${name}: ${finding.oracle} ${finding.title}`, 'Run it with `pagetorture stress`.');
        const time = run.runningMs * 1e6 * cpus;
        const statistics = prepared.scenario.lockStatistics(prepared.state);
        const locks = statistics.map(({ lockClass, acquisitions, contended, waitTotal }) => [
            lockClass,
            { taken: acquisitions / run.operations, waits: contended / run.operations, waitShare: waitTotal / time },
        ]);
        return {
            operationsPerSecond: (run.operations / run.runningMs) * 1000,
            locks: Object.fromEntries(locks),
            waitShare: statistics.reduce((sum, { waitTotal }) => sum + waitTotal, 0) / time,
        };
    }
    finally {
        await pool.destroy();
    }
}
async function stepsOfOperation(name, settings, { executions, seed }) {
    const { cpus, lock, isolation, lruBatch, gupIsolation, pinControl } = settings;
    // The machine of stepped runs is small: only what decides how it works is taken over, not how large it is.
    const kept = Object.entries({ cpus, lock, isolation, lruBatch, gupIsolation, pinControl });
    const chosen = Object.fromEntries(kept.filter(([, value]) => value !== undefined));
    const scenario = await loadStepped(scenarioFile(name), { patches: [], settings: chosen, fine: false });
    const runner = new SteppedRunner(scenario, { stepLimit: STEP_LIMIT, detectors: false });
    const walk = new RandomWalk();
    const slots = slotsOf(scenario.bare);
    let steps = 0;
    let operations = 0;
    for (let execution = 0; execution < executions; execution++) {
        const random = new Sfc32(mixSeed(seed, execution));
        const growing = new GrowingPlan(runner.program.cpus, new OperationDraw(slots, random), random);
        runner.draw(growing, walk, random.next());
        steps += runner.drawing.steps;
        for (const program of growing.plan)
            operations += program.length;
    }
    return steps / operations;
}
//# sourceMappingURL=measurePoint.js.map