import { ExplorerHung } from '../stepped/explorerPool.js';
import { EXECUTIONS, progressMemory, STOP } from '../stepped/progressWords.js';
import { UsageError } from '../usageError.js';
/** How often it is seen whether the run is to end, in ms. */
const STOP_MS = 50;
/** One attempt to find a bug, on one thread; what fails is made small for `shrinkMs`. @throws UsageError */
export async function huntOnce({ bug, setup, strategy, budget }, seed, shrinkMs, pool, interrupt) {
    const bugs = bug === undefined ? [] : [bug.name];
    const progress = progressMemory();
    const words = new Float64Array(progress);
    const task = { kind: 'hunt', setup, bugs, strategy, executions: budget, seed, shrinkMs, progress };
    const timer = setInterval(() => {
        if (interrupt.by !== undefined)
            words[STOP] = 1;
    }, STOP_MS);
    const began = performance.now();
    try {
        const result = await pool.run(task, progress);
        if ('hint' in result)
            throw new UsageError(result.message, result.hint);
        const { executions, seconds, isFixed, found } = result;
        const isExpected = found !== undefined && bug?.patch.oracle.includes(found.oracle) === true;
        return { trial: { seed, executions, seconds, found: found && { ...found, isExpected } }, isFixed };
    }
    catch (error) {
        if (!(error instanceof ExplorerHung))
            throw error;
        const trial = { seed, executions: words[EXECUTIONS], seconds: (performance.now() - began) / 1000 };
        return { trial, isFixed: false };
    }
    finally {
        clearInterval(timer);
    }
}
//# sourceMappingURL=huntOnce.js.map