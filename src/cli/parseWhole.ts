import { UsageError } from '../campaign/usageError.ts';

/** A whole number within bounds, decimal or 0x. @throws UsageError */
export function parseWhole(option: string, text: string, low: number, high: number): number {
  const value = /^(\d+|0x[\da-f]+)$/i.test(text.trim()) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new UsageError(`${option} ${text} is not possible`, `Give a whole number from ${low} to ${high}.`);
}
