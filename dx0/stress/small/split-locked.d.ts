/** There is memory for single pages only: the split waits for the lock. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=split-locked.d.ts.map
