/** There are as many nodes as the tree has: while it has the page, the page stays where it is. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=pin-no-nodes.d.ts.map
