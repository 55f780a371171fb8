import { steppedTwoNodes } from './steppedMachine.js';
/** A machine with memory enough that locks, and not reclaim, decide how fast it is. */
export const contentionMachine = {
    normalFrames: 512,
    movableFrames: 512,
    anonPages: 200,
    mms: 4,
    filePages: 8,
    swapSlots: 64,
};
/** As large as stepped runs bear. */
export const steppedContention = { ...steppedTwoNodes, normalFrames: 16, movableFrames: 16, anonPages: 8 };
/** A point for each number of CPUs and each setting. */
export const cross = (cpus, settings) => cpus.flatMap((count) => Object.entries(settings).map(([label, each]) => ({
    label: `${count} CPU${count === 1 ? '' : 's'}, ${label}`,
    settings: { ...each, cpus: count },
})));
/** Times somebody waited for a lock, for each operation. */
export const waits = ({ locks }, lockClass) => locks[lockClass]?.waits ?? 0;
/** Times a lock was taken, for each operation. */
export const taken = ({ locks }, lockClass) => locks[lockClass]?.taken ?? 0;
/** `3.2 times`. */
export const times = (a, b) => (b === 0 ? 'never' : `${(a / b).toFixed(1)} times`);
//# sourceMappingURL=contentionMachine.js.map