/** A device has the parent's page, so the child gets a copy of its own, which may be swapped out before the fork is over. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=fork-reclaim.d.ts.map
