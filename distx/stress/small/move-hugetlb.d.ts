/** Whoever isolates the page moves it; the other finds it on its node already, or busy. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=move-hugetlb.d.ts.map