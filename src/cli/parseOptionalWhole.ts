import { parseWhole } from './parseWhole.ts';

/** A whole number that may be left out. @throws UsageError */
export const parseOptionalWhole = (
  option: string,
  text: string | undefined,
  low: number,
  high: number,
): number | undefined => (text === undefined ? undefined : parseWhole(option, text, low, high));
