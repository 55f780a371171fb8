/** In batches of one no page waits: the reference of munlock may be the last. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=munlock-truncate.d.ts.map
