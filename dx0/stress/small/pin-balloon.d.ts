/** The zone is full, so that both go back: the one by its lock, which no CPU may want while it has the other's. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=pin-balloon.d.ts.map
