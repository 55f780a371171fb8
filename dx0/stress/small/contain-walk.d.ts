/** The reference that stands for the poison is taken behind the last one, while the walker may have his. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=contain-walk.d.ts.map
