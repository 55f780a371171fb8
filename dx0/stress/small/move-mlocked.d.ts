/** It is mlocked where it goes, and evictable again when it is not (I36). */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=move-mlocked.d.ts.map
