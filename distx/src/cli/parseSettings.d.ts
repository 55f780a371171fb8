import type { Settings } from '../scenario/scenario.ts';
/** `name=value` pairs; a value that reads as a number is one. @throws UsageError */
export declare function parseSettings(pairs: readonly string[]): Settings;
//# sourceMappingURL=parseSettings.d.ts.map