export const STARVATION_LIMITS = { others: 100, steps: 100, times: 4 };
/**
 * Oracle `starvation`: in an execution that reached its limit of steps, a CPU completed nothing while others went
 * on, although it never sleeps and was let run: it took four times the steps of the longest operation that was
 * completed, and 100 at least, while the others completed 100 operations or more.
 */
export function starvationFinding(outcome, progress, isAwake, limits = STARVATION_LIMITS) {
    if (outcome !== 'limit')
        return undefined;
    const { own, since, slept, completed, longest } = progress;
    let worst = -1;
    for (const [cpu, steps] of own.entries()) {
        const others = completed - since[cpu];
        if (!isAwake(cpu) || slept[cpu] || others < limits.others)
            continue;
        if (steps < limits.steps || steps < limits.times * longest)
            continue;
        if (worst === -1 || others > completed - since[worst])
            worst = cpu;
    }
    if (worst === -1)
        return undefined;
    const others = completed - since[worst];
    return {
        oracle: 'starvation',
        title: `CPU${worst} completed nothing in ${own[worst]} steps of its own while the others completed ${others} operations`,
        object: `cpu[${worst}]`,
        phase: 'running',
        details: [`the longest operation that was completed took ${longest} steps`],
    };
}
//# sourceMappingURL=starvation.js.map