/** Only one of its pages is asked for, a tail: the huge page moves as a whole, or the pin gives up. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=gup-huge.d.ts.map
