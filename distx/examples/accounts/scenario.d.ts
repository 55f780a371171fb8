import type { Scenario } from 'pagetorture';
/** CPUs transfer between a few accounts; no money may appear or vanish. */
declare const accounts: Scenario<Int32Array>;
export default accounts;
//# sourceMappingURL=scenario.d.ts.map