import { kindOf } from '../kindOf.js';
import { mixSeed } from '../../scenario/random.js';
import { ExplorerHung, ExplorerPool } from './explorerPool.js';
import { progressMemory } from './progressWords.js';
import { shrinkFound } from './shrinkFound.js';
import { steppedFailure } from './steppedFailure.js';
import { loadStepped } from './steppedScenario.js';
import { tailWindow } from './tailWindow.js';
/** Executions of one program. */
const SCHEDULES = 20;
const HANG_MS = 10_000;
const SHRINK_MS = 2000;
/** Operations of a CPU at most. */
const LONGEST = 6;
/** Some programs are searched around the object found, the others so. */
const OTHERS = ['random', 'pct:3', 'surw', 'pos'];
/**
 * Looks for a schedule that fails as the free run did: steps operations that the CPUs began last, in a state of
 * its own and with random numbers of its own, in search of the same oracle; if none fails in the same way, of any.
 *
 * @returns undefined when the time was too short.
 */
export async function bridge(request) {
    const { setup, findings, threads, ms, interrupt } = request;
    const deadline = performance.now() + ms;
    const pool = new ExplorerPool(threads, HANG_MS);
    const oracles = new Set(findings.map(({ oracle }) => oracle));
    let executions = 0;
    let next = 0;
    let found;
    let other;
    const isOver = () => found !== undefined || interrupt.by !== undefined || performance.now() >= deadline;
    const work = async () => {
        while (!isOver()) {
            const task = taskOf(request, next++);
            const result = await pool.run(task, task.progress);
            executions += result.executions;
            if (result.found?.findings.some(({ oracle }) => oracles.has(oracle)))
                found ??= result.found;
            else
                other ??= result.found;
        }
    };
    try {
        await Promise.all(Array.from({ length: threads }, work));
        // The same mistake may show in another way first.
        found ??= other;
        if (found === undefined)
            return undefined;
        const finding = found.findings.find(({ oracle }) => oracles.has(oracle)) ?? found.findings[0];
        const traced = await shrinkFound(pool, setup, found, finding, SHRINK_MS);
        if (traced.shrink === undefined)
            return undefined;
        const scenario = await loadStepped(setup.file, setup);
        const { fine, settings } = setup;
        const parameters = { bugs: request.bugs, fine, settings, cpus: undefined };
        return { failure: steppedFailure(found.strategy, executions, traced, scenario, parameters), executions };
    }
    catch (error) {
        if (error instanceof ExplorerHung)
            return undefined;
        throw error;
    }
    finally {
        await pool.destroy();
    }
}
/** By turns: a program drawn from what the CPUs did last, and neighbouring operations of each. */
function taskOf({ setup, seed, tails, findings }, chunk) {
    const turn = chunk >> 1;
    const common = {
        kind: 'chunk',
        setup,
        seed,
        chunk,
        strategy: OTHERS[turn % OTHERS.length],
        executions: SCHEDULES,
        progress: progressMemory(),
    };
    const all = tails.flat();
    if (chunk % 2 === 0 && all.length > 0)
        return { ...common, drawnFrom: all };
    const length = 1 + (turn % LONGEST);
    const isAbout = turn % 2 === 0;
    return {
        ...common,
        operations: tails.map((tail, cpu) => tailWindow(tail, length, mixSeed(mixSeed(seed, chunk), cpu))),
        ...(isAbout && { about: kindOf(findings[0].object) }),
    };
}
//# sourceMappingURL=bridge.js.map