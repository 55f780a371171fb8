import { holm } from './holm.js';
import { logRank } from './logRank.js';
/** How the strategies did, each but the first tested against the first. */
export function strategyScores(bugs, strategies, budget) {
    const [first, ...others] = strategies;
    const tests = others.map((strategy) => logRank(bugs.map((bug) => ({
        a: survivals(trialsOf(bug, strategy), budget),
        b: survivals(trialsOf(bug, first), budget),
    }))));
    const corrected = holm(tests.map(({ p }) => p));
    const testOf = (index) => {
        const { observed, expected, chiSquare, p } = tests[index];
        return { observed, expected, chiSquare, p, holm: corrected[index] };
    };
    return strategies.map((strategy, index) => ({
        ...totalsOf(bugs, strategy),
        ...(index > 0 && { test: testOf(index - 1) }),
    }));
}
function totalsOf(bugs, strategy) {
    const hunted = bugs.map((bug) => trialsOf(bug, strategy)).filter((trials) => trials.length > 0);
    const all = hunted.flat();
    return {
        strategy,
        bugs: hunted.length,
        found: hunted.filter((trials) => trials.some(isFound)).length,
        trials: all.length,
        successful: all.filter(isFound).length,
        executions: all.reduce((sum, { executions }) => sum + executions, 0),
        seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
    };
}
const isFound = ({ oracle }) => oracle !== undefined;
const trialsOf = ({ hunts }, name) => hunts.find(({ strategy }) => strategy === name)?.trials ?? [];
/** A search that came to its end without a finding would go on for ever: it counts as one that used up its budget. */
const survivals = (trials, budget) => trials.map((trial) => ({ time: isFound(trial) ? trial.executions : budget, isCensored: !isFound(trial) }));
//# sourceMappingURL=strategyScores.js.map