import type { LockContention } from '../../document/reportDocument.ts';
import { type Markup } from '../markup.ts';
/** The colours of lock classes in all charts of a report: those that were waited for longest have one of their own. */
export declare class LockColours {
  #private;
  /** Names of the classes with a colour of their own, the longest waits first. */
  readonly named: readonly string[];
  constructor(classes: readonly LockContention[]);
  /** Class of style of a lock class. */
  of(lockClass: string): string;
  legend(): Markup;
}
//# sourceMappingURL=lockColours.d.ts.map
