/** Empty, and isolated, the page can't be moved any more, and goes when it is put back. */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=zs-move.d.ts.map
