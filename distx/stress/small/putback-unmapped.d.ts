/** The isolation's reference is the last, once the batch, of one page, is flushed: what it was is not known after it. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=putback-unmapped.d.ts.map