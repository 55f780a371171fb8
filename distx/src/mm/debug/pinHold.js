import { PIN_HOLD_BUCKETS } from './shadowLayout.js';
/**
 * How long pins are held, by class (pinpage/pinClass.ts): "for a while" is 3 ms to one and 3 s to another. With lock
 * statistics off nothing is measured.
 */
export function pinHoldBegin(cpu) {
    return cpu.debug.lockStat ? Math.floor(cpu.debug.now() / 1000) | 0 : 0;
}
/** A pin of a class ends that began at `since`: it goes to the bucket [2^b, 2^(b+1)) us, the first from 0 on. */
export function pinHoldEnd(cpu, pinClass, since) {
    if (!cpu.debug.lockStat)
        return;
    const held = Math.max(0, (pinHoldBegin(cpu) - since) | 0);
    const bucket = held < 1 ? 0 : Math.min(PIN_HOLD_BUCKETS - 1, Math.floor(Math.log2(held)));
    const { pinHold } = cpu.debug.layout;
    Atomics.add(cpu.debug.shadow, pinHold.base + pinClass * pinHold.stride + bucket, 1);
}
//# sourceMappingURL=pinHold.js.map