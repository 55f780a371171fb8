/** There is no memory, so that it has to be split, and then can't move either; or, referred to, not even be split. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=split-full.d.ts.map
