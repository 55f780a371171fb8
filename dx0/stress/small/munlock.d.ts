/** Nobody has the page off its list meanwhile, so that it is not counted as stranded (I36). */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=munlock.d.ts.map
