/** Both want the page lock; who isolates the page must not see it before it is a list node of its own. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=pin-isolate.d.ts.map
