import type { PageActor } from '../page/actor.ts';
/** The page lost its only object while somebody had it locked, so that it was left to the worker. */
declare const _default: import("../../src/index.ts").Scenario<PageActor>;
export default _default;
//# sourceMappingURL=zs-reap.d.ts.map