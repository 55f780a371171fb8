/**
 * Referred to before the split, the huge page stays where it is; after it, this part of it does. In either case it is
 * put back, which is looked at between operations.
 */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=move-split-get.d.ts.map