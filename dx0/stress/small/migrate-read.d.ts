/** The old page stays isolated and the new one in a batch: what would become of them is no part of the race. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=migrate-read.d.ts.map
