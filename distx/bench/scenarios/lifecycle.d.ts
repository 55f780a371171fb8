/** The common operations of a page's life in equal parts, for measuring what the harness costs. */
declare const _default: import("../../src/index.ts").Scenario<import("../../stress/page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=lifecycle.d.ts.map