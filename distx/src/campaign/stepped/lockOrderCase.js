import { lockOrderFindings } from '../../explore/detectors/lockOrder.js';
import { tokenOf } from './tokenOf.js';
/**
 * Locks that were taken in a circle, though no execution hung on it: one of the executions that had an order of the
 * circle, with the tokens of all of them. Undefined when every pair of locks has one order.
 */
export function lockOrderCase(orders, scenario, settings) {
    const [finding] = lockOrderFindings(orders.map(({ edge }) => edge), scenario);
    if (finding === undefined)
        return undefined;
    const concerned = orders.filter(({ edge }) => finding.title.includes(edge.from) && finding.title.includes(edge.to));
    const last = concerned.at(-1) ?? orders.at(-1);
    const tokens = concerned.map(({ edge, plan, schedule }) => {
        const token = tokenOf(scenario, plan, schedule, settings);
        return `${edge.from}, then ${edge.to}: pagetorture replay ${token}`;
    });
    const { chunk, execution, plan, schedule } = last;
    const findings = [{ ...finding, details: [...finding.details, ...tokens] }];
    return { strategy: 'all executions', chunk, execution, plan, schedule, steps: 0, preemptions: 0, findings };
}
//# sourceMappingURL=lockOrderCase.js.map