import { nat } from 'fast-check';
import { alignToOperation } from './alignToOperation.js';
/** Seeds from 0 that are tried one by one: what an operation draws has nothing to do with the size of its seed. */
const SMALL = 16;
/** Gives operations smaller seeds: all 0, then each as small as it gets; candidates besides the smallest come from fast-check. */
export function smallerSeeds(attempts) {
    const { best } = attempts;
    attempts.try(best.plan.map((operations) => operations.map(({ operation }) => ({ operation, seed: 0 }))), best.schedule);
    best.plan.forEach((operations, cpu) => {
        operations.forEach((_, index) => shrinkSeed(attempts, cpu, index));
    });
}
function shrinkSeed(attempts, cpu, index) {
    const { seed } = attempts.best.plan[cpu][index];
    for (let small = 0; small < Math.min(SMALL, seed) && !attempts.isOver; small++) {
        if (trySeed(attempts, cpu, index, small))
            return;
    }
    for (const { value } of nat(0xffff_ffff).shrink(seed, undefined)) {
        if (attempts.isOver)
            return;
        if (value < SMALL || !attempts.try(withSeed(attempts.best.plan, cpu, index, value), attempts.best.schedule))
            continue;
        shrinkSeed(attempts, cpu, index);
        return;
    }
}
function trySeed(attempts, cpu, index, seed) {
    const { best } = attempts;
    const plan = withSeed(best.plan, cpu, index, seed);
    if (attempts.try(plan, best.schedule))
        return true;
    const aligned = attempts.last && alignToOperation(best, attempts.last, cpu, index);
    return aligned !== undefined && attempts.try(plan, aligned);
}
const withSeed = (plan, cpu, index, seed) => plan.map((operations, i) => i === cpu ? operations.map((operation, j) => (j === index ? { ...operation, seed } : operation)) : operations);
//# sourceMappingURL=smallerSeeds.js.map