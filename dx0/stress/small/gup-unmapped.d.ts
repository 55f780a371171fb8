/** Either the page is got, or it is said why not: no page at all is no success. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=gup-unmapped.d.ts.map
