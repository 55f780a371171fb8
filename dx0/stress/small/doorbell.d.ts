/**
 * A CPU sleeps on a queue. Two others ring its doorbell at the same time, which ends no wait, and one of them wakes it
 * afterwards: that has to be heard, however the rings meet.
 */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=doorbell.d.ts.map
