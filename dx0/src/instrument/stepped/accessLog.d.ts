import { type SharedView } from './sharedView.ts';
/** Whole numbers of an entry. */
export declare const ENTRY = 8;
/** Site and kind, see `codeOf`. */
export declare const CODE = 0;
export declare const CPU = 1;
/** Word address; PRIVATE when there is none. */
export declare const ADDRESS = 2;
export declare const INDEX = 3;
/** The array, by its place in `views`. */
export declare const VIEW = 4;
/** Number of the step, from 1; a plain access has that of the step it belongs to. */
export declare const STEP = 5;
/** The accesses of an execution, one after the other; the oldest give way when there are too many. */
export interface AccessLog {
  /** ENTRY whole numbers for each. */
  readonly facts: Int32Array;
  /** Value before and after of each, as numbers. */
  readonly values: Float64Array;
  /** Where an entry is: its number & mask, times ENTRY or 2. */
  readonly mask: number;
  readonly views: readonly (SharedView | undefined)[];
}
/** Who keeps the log. */
export interface LogKeeper {
  /** Another entry would overwrite one that was not read. */
  onFull(): void;
  /** The step is over that changed this word; the next one has not begun. */
  onChanged(address: number): void;
}
export declare const accessLog: AccessLog;
/** Entries so far. */
export declare const logged: () => number;
/** Steps of a CPU so far that changed a word. */
export declare const changesOf: (cpu: number) => number;
/** Accesses of a CPU so far that changed a word. */
export declare const effectsOf: (cpu: number) => number;
/** An execution begins. @param tellsChanges whether the keeper is told of changed words. */
export declare function beginLog(cpus: number, next: LogKeeper, tellsChanges: boolean): void;
/** The last step is over. */
export declare function endStep(): void;
/** Place of an array in `views`. */
export declare function viewNumber(view: SharedView | undefined): number;
/** Adds an entry. The access is about to happen. */
export declare function append(
  code: number,
  view: number,
  index: number,
  address: number,
  before: number,
  after: number,
): void;
/** Adds the access of any array, with any arguments; `a` and `b` as in `pending`. */
export declare function appendAny(code: number, array: unknown, index: unknown, a?: unknown, b?: unknown): void;
//# sourceMappingURL=accessLog.d.ts.map
