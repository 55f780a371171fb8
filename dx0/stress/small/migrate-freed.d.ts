/** The isolation has the last reference but for the walker's, who comes at any time, or does not come any more. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=migrate-freed.d.ts.map
