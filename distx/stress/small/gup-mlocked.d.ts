/** Where mlock pins, nobody isolates the page: the long-term pin has to give up. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=gup-mlocked.d.ts.map