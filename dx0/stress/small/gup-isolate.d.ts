/** While a page is isolated its pin alone keeps it. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=gup-isolate.d.ts.map
