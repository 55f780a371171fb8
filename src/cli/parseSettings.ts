import { UsageError } from '../campaign/usageError.ts';
import type { Settings } from '../scenario/settings.ts';

/** `name=value` pairs; a value that reads as a number is one. @throws UsageError */
export function parseSettings(pairs: readonly string[]): Settings {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name, value] = /^([A-Za-z]\w*)=(.+)$/.exec(pair) ?? [];
      if (name === undefined || value === undefined) {
        throw new UsageError(`--set ${pair} is no setting`, 'Write name=value, such as --set lruBatch=2.');
      }
      return [name, /^-?\d+$/.test(value) ? Number(value) : value];
    }),
  );
}
