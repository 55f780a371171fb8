import type { ScenarioFile } from '../scenarioFile.ts';

/** What a first run without any mutant shows of a scenario. */
export interface Reach {
  readonly file: ScenarioFile;
  /** Its programs are always the same. */
  readonly isFixed: boolean;
  readonly executions: number;
  readonly steps: number;
  /** By mutant: how often its place was passed. */
  readonly hits: ReadonlyMap<number, number>;
}

/** Executions that a mutant gets in a scenario. */
export interface HuntShare {
  readonly file: ScenarioFile;
  readonly executions: number;
}

/** Scenarios with fixed programs in which a mutant is hunted, at most: a few long tries show more than many short ones. */
const FIXED = 10;

/**
 * Where a mutant is hunted, the cheapest first, and how long: what reaches its place often in short executions. Half of
 * the budget is for scenarios with fixed programs, which are small, and half for those that draw them, which do more.
 *
 * @returns empty when nothing reaches it.
 */
export function huntPlan(mutant: number, reaches: readonly Reach[], budget: number): HuntShare[] {
  const costOf = ({ executions, steps, hits }: Reach): number => steps / Math.min(executions, hits.get(mutant) ?? 0);
  const ranked = reaches.filter(({ hits }) => (hits.get(mutant) ?? 0) > 0).toSorted((a, b) => costOf(a) - costOf(b));
  const fixed = ranked.filter(({ isFixed }) => isFixed).slice(0, FIXED);
  const drawn = ranked.filter(({ isFixed }) => !isFixed);
  const half = fixed.length > 0 && drawn.length > 0 ? budget / 2 : budget;
  const shares = (of: readonly Reach[]): HuntShare[] =>
    of.map(({ file }) => ({ file, executions: Math.max(1, Math.floor(half / of.length)) }));
  return [...shares(fixed), ...shares(drawn)];
}
