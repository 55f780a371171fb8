import type { Settings } from '../../src/scenario/scenario.ts';
/**
 * The smallest machine on which the races of the page lifecycle exist: its memory is restored and audited after
 * every execution. A few pages are there when it begins (`populated`), since its programs are short.
 */
export declare const steppedMachine: Settings;
/** The same with huge pages of two, and room for one more of them. */
export declare const steppedHuge: Settings;
/** The same with a second node to migrate to, and less on each. */
export declare const steppedTwoNodes: Settings;
//# sourceMappingURL=steppedMachine.d.ts.map
