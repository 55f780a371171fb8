import { availableParallelism } from 'node:os';
import { parseWhole } from './parseWhole.ts';

/** `--threads`, 1 to 256; as many as there are cores when it is left out. @throws UsageError */
export const parseThreads = (text: string | undefined): number =>
  text === undefined ? availableParallelism() : parseWhole('--threads', text, 1, 256);
