import type { Strategy } from '../strategy.ts';
/** The strategies there are, in a user's notation. */
export declare const strategyNames: readonly string[];
/** Makes a strategy from its name: `random`, `pct`, `pct:4`. @throws Error whose message lists what exists. */
export declare function strategyNamed(text: string): Strategy;
//# sourceMappingURL=strategyNamed.d.ts.map