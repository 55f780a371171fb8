/** One page is too many where there is no other; who comes to wait just then leaves the queue again. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=throttle.d.ts.map