import { completenessLine, isVerified } from '../../explore/exhaustive/completeness.js';
import { confidenceLine } from '../../explore/confidence.js';
import { plural } from '../../report/humanUnits.js';
/** Strategies that look through schedules one after the other: what they leave out is no matter of chance. */
export const isSystematic = (strategy) => /^(?:dpor|dfs)\b/.test(strategy);
/** What the clean executions of a scenario are worth, in words. */
export function confidenceLines(tally, search, cpus, { strategy }) {
    const { executions, longest, strategies, classCounts } = tally;
    if (search && (isVerified(search) || isSystematic(strategy)))
        return [completenessLine(search)];
    const all = [...strategies.values()];
    const systematic = all.filter((each) => isSystematic(each.strategy)).reduce((sum, each) => sum + each.executions, 0);
    if (isSystematic(strategy)) {
        return [`${plural(executions, 'schedule')} explored one after the other, and there are more: nothing is verified`];
    }
    const pct = all.find((each) => each.strategy === 'pct:3' || each.strategy === 'pct');
    return [
        confidenceLine({
            executions: executions - systematic,
            ...(classCounts.executions > 0 && { counts: classCounts }),
            ...(pct && { pct: { cpus, steps: longest, depth: 3, executions: pct.executions } }),
        }),
    ];
}
//# sourceMappingURL=confidenceLines.js.map