import { UsageError } from '../campaign/usageError.ts';
import { strategyNamed, strategyNames } from '../explore/strategies/strategyNamed.ts';

/** The name of a strategy, or `portfolio`. @throws UsageError */
export function parseStrategy(value: string): string {
  if (value === 'portfolio') return value;
  try {
    strategyNamed(value);
    return value;
  } catch {
    throw new UsageError(`unknown strategy '${value}'`, `There are: portfolio, ${strategyNames.join(', ')}.`);
  }
}
