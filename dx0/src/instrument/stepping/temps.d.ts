import type { Names } from './names.ts';
/** Variables of one function that hold what an operation needs until it happens. Nested operations take further ones. */
export declare class Temps {
  #private;
  constructor(names: Names);
  take(): string;
  /** Gives back the variables that were taken last. */
  release(count: number): void;
  /** The statement that declares all of them; empty when there are none. */
  get declaration(): string;
}
//# sourceMappingURL=temps.d.ts.map
