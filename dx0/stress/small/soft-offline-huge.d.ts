/** The huge page is split, and only the bad tail goes away; the fault finds one or the other. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=soft-offline-huge.d.ts.map
