import { didYouMean } from '../campaign/editDistance.js';
import { UsageError } from '../campaign/usageError.js';
/** One of a few words. @throws UsageError */
export function parseChoice(option, text, choices) {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  const near = didYouMean(text, choices);
  throw new UsageError(
    `${option} ${text} is not possible`,
    `${near === undefined ? '' : `Did you mean ${near}? `}Choose one of ${choices.join(', ')}.`,
  );
}
//# sourceMappingURL=parseChoice.js.map
