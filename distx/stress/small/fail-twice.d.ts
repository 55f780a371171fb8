/** Two banks of registers report the same page; who comes late has nothing to do, or the page is not there any more. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=fail-twice.d.ts.map