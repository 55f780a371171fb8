import { randomInt } from 'node:crypto';
import { parseWhole } from './parseWhole.js';
/** `--seed`, 0 to 4294967295; a random one when it is left out. @throws UsageError */
export const parseSeed = (text) =>
  text === undefined ? randomInt(2 ** 32) : parseWhole('--seed', text, 0, 2 ** 32 - 1);
//# sourceMappingURL=parseSeed.js.map
