/** A schedule that was the first to show something, as a token. */
export interface LeadEntry {
  readonly unit: number;
  readonly token: string;
}
/** Leads that a unit keeps, those with the most new pairs. */
export declare const MOST_OF_UNIT = 4;
/** Characters of a token. */
export declare const LONGEST_LEAD: number;
/**
 * The leads of one scenario. What a unit gets are leads of units before it and those the run began with, however late it
 * is done: one that is done again, since its line was lost, gets what it got.
 */
export declare class Leads {
  #private;
  /** @param begun tokens that the run began with, oldest first. */
  constructor(begun?: readonly string[]);
  /** Those of this run, in the order of units. */
  get tokens(): string[];
  add(unit: number, tokens: readonly string[]): void;
  /** Tokens whose turn it is in a unit; later leads come more often. @param seed of the unit. */
  drawFor(unit: number, seed: number): string[];
}
//# sourceMappingURL=leads.d.ts.map
