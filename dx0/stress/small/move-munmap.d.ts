/** Nothing is in a batch when it begins, so that nobody is asked to flush one: CPUs of small scenarios serve nobody. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=move-munmap.d.ts.map
