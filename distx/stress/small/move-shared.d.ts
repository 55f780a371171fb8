import type { PageActor } from '../page/actor.ts';
/** Who else maps a huge page is told by more entries than this address space has for it, of either level. */
declare const _default: import("../../src/index.ts").Scenario<PageActor>;
export default _default;
//# sourceMappingURL=move-shared.d.ts.map