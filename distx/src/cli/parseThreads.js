import { availableParallelism } from 'node:os';
import { parseWhole } from './parseWhole.js';
/** `--threads`, 1 to 256; as many as there are cores when it is left out. @throws UsageError */
export const parseThreads = (text) => text === undefined ? availableParallelism() : parseWhole('--threads', text, 1, 256);
//# sourceMappingURL=parseThreads.js.map