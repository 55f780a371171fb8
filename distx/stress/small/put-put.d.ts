/** One of them finds that it was the last, takes the page off the LRU and frees it. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=put-put.d.ts.map