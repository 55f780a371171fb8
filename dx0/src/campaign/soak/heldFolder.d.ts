import { RunLock } from './runLock.ts';
/** The file in a held folder that says who holds it. */
export declare const LOCK = 'lock';
/**
 * Makes a folder unless it is there, locks it, and opens what it holds.
 *
 * @param open keeps the lock. @throws what it throws, with the folder as it was; UsageError when it can't be written to.
 */
export declare function holdFolder<T>(path: string, open: (lock: RunLock) => T): T;
/** Our files are not spread among somebody else's. @param ours names that a folder may have. @throws UsageError */
export declare function refuseForeign(path: string, ours: ReadonlySet<string>): void;
/** Moves what there is of `names` into a folder of its own, in this order. @param nights the folder of such folders. */
export declare function putIntoNight(path: string, names: readonly string[], nights: string): void;
//# sourceMappingURL=heldFolder.d.ts.map
