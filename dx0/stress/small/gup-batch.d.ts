/** All are of one node: they are isolated under one lru_lock. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=gup-batch.d.ts.map
