/** The file moves its page itself, so that both are refused, before any of them has left a trace. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=pin-nested.d.ts.map