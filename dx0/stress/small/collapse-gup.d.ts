/**
 * Below the PMD entry that the collapse has taken out the old entries still stand: a fast path that looks only at those
 * again pins a page that the program does not have any more (70cbc3cc78a9).
 */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=collapse-gup.d.ts.map
