/** Who unpins an entry must not unpin what has been pinned for another one of the same driver since. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=pin-again.d.ts.map
