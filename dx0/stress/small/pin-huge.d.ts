/** Its head is isolated once, and who is to give up at the first that can't be isolated does not. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=pin-huge.d.ts.map
