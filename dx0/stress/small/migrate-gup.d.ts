/** Whether it succeeds or not: only the page that the program has afterwards is on its way to the LRU, the other is free. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=migrate-gup.d.ts.map
