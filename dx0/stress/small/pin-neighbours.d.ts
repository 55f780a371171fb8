/** Nothing else is going on: what has to be moved is moved at once, and nothing else is. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=pin-neighbours.d.ts.map
