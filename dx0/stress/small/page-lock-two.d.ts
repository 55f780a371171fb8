/**
 * CPU 0 unlocks a page for which CPUs 1 and 2 have queued: all that they have still to do is to sleep. The unlock wakes
 * both, they fight for the lock, the one that loses queues and sleeps again, and the other's unlock has to wake it.
 */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=page-lock-two.d.ts.map
