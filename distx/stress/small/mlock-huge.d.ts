/** Only single pages are mlocked: a tail has neither a place on a list nor flags of its own. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=mlock-huge.d.ts.map