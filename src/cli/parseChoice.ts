import { didYouMean } from '../campaign/editDistance.ts';
import { UsageError } from '../campaign/usageError.ts';

/** One of a few words. @throws UsageError */
export function parseChoice<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  const near = didYouMean(text, choices);
  throw new UsageError(
    `${option} ${text} is not possible`,
    `${near === undefined ? '' : `Did you mean ${near}? `}Choose one of ${choices.join(', ')}.`,
  );
}
