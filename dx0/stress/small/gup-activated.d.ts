/**
 * The page is on its list and in a batch: it can be isolated, and not moved before the batch is drained. It is tried
 * once: put back it is on no list, and whoever tries again drains for that.
 */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=gup-activated.d.ts.map
