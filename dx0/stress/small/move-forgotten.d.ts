/** The driver drops its page at any time: isolated, the page has nobody but the isolation then. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=move-forgotten.d.ts.map
