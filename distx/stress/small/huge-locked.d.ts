/** There is memory for it: busy, it is tried again, as a whole. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=huge-locked.d.ts.map