/** The reference is to the tail: the head's, while there is a huge page, or nobody's; then the tail's own. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=split-gup.d.ts.map