/**
 * CPU 0 unlocks a page. CPU 1 waits for that since long, it only has to go to sleep; CPU 2 comes to wait
 * (wait_on_page_locked). One unlock must wake them both, however it meets them.
 */
declare const _default: import('../../src/index.ts').Scenario<import('../page/actor.ts').PageActor>;
export default _default;
//# sourceMappingURL=page-lock.d.ts.map
