/** A putback goes by way of the CPU's batch, where nobody can isolate the page: who comes then goes away. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=isolate-putback.d.ts.map