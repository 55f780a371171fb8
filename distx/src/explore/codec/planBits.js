const CPUS_GROUP = 3;
const COUNT_GROUP = 3;
const OPERATION_GROUP = 4;
const SEED_GROUP = 4;
const MOST_CPUS = 1024;
const MOST_OPERATIONS = 1_000_000;
/** The operations of every CPU, with their seeds; 4 bits for a CPU that does nothing. */
export function writePlan(bits, plan) {
    bits.varint(plan.length, CPUS_GROUP);
    for (const operations of plan) {
        bits.varint(operations.length, COUNT_GROUP);
        for (const { operation, seed } of operations) {
            bits.varint(operation, OPERATION_GROUP);
            bits.varint(seed, SEED_GROUP);
        }
    }
}
export function readPlan(bits) {
    const cpus = bits.varint(CPUS_GROUP, MOST_CPUS);
    return Array.from({ length: cpus }, () => Array.from({ length: bits.varint(COUNT_GROUP, MOST_OPERATIONS) }, () => ({
        operation: bits.varint(OPERATION_GROUP, MOST_OPERATIONS),
        seed: bits.varint(SEED_GROUP, 0xffff_ffff),
    })));
}
//# sourceMappingURL=planBits.js.map