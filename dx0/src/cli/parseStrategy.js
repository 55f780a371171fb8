import { UsageError } from '../campaign/usageError.js';
import { strategyNamed, strategyNames } from '../explore/strategies/strategyNamed.js';
/** The name of a strategy, or `portfolio`. @throws UsageError */
export function parseStrategy(value) {
  if (value === 'portfolio') return value;
  try {
    strategyNamed(value);
    return value;
  } catch {
    throw new UsageError(`unknown strategy '${value}'`, `There are: portfolio, ${strategyNames.join(', ')}.`);
  }
}
//# sourceMappingURL=parseStrategy.js.map
