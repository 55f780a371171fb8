import type { PageActor } from '../page/actor.ts';
/** Either both are pinned, or, since somebody has the lock of the second one, none is: the driver then frees them. */
declare const _default: import("../../src/index.ts").Scenario<PageActor>;
export default _default;
//# sourceMappingURL=pin-batch.d.ts.map