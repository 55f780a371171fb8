/** Who wants the page back comes before there is anything to be done, or when all of it has been. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=soft-offline-unpoison.d.ts.map