/** Who comes second finds the page poisoned, and leaves it alone. Memory failure has batches flushed by their CPUs. */
declare const _default: import("../../src/index.ts").Scenario<import("../page/actor.ts").PageActor>;
export default _default;
//# sourceMappingURL=soft-offline-failure.d.ts.map