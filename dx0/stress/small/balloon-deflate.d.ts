/** The page is taken out of the balloon before it is isolated, or, in its new place, afterwards. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=balloon-deflate.d.ts.map
