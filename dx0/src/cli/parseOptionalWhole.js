import { parseWhole } from './parseWhole.js';
/** A whole number that may be left out. @throws UsageError */
export const parseOptionalWhole = (option, text, low, high) =>
  text === undefined ? undefined : parseWhole(option, text, low, high);
//# sourceMappingURL=parseOptionalWhole.js.map
