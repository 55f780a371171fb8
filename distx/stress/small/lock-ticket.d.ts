declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=lock-ticket.d.ts.map