import { UsageError } from '../campaign/usageError.js';
/** A whole number within bounds, decimal or 0x. @throws UsageError */
export function parseWhole(option, text, low, high) {
  const value = /^(\d+|0x[\da-f]+)$/i.test(text.trim()) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new UsageError(`${option} ${text} is not possible`, `Give a whole number from ${low} to ${high}.`);
}
//# sourceMappingURL=parseWhole.js.map
