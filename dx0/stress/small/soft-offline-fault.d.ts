/** The page behind virtual page 0 moves away and is poisoned; nothing else uses it, so that has to succeed. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=soft-offline-fault.d.ts.map
