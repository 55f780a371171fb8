import type { PageActor } from '../page/actor.ts';
/** Who must not wait puts it back at once; who may sleeps, and the interrupt that ends the write is his own. */
declare const _default: import("../../src/index.ts").Scenario<PageActor>;
export default _default;
//# sourceMappingURL=migrate-writeback.d.ts.map