import { BUDGET, control, Op, point, UNUSED } from '../../../src/instrument/stepped/index.ts';
import { kernel, type Kernel } from './kernel.ts';

/** Each CPU adds 1 to a word `additions` times. Never wrong; the additions commute when their results are not used. */
export const counter = (cpus = 4, additions = 50, isUsed = true): Kernel => {
  const kind = isUsed ? Op.add : Op.add | UNUSED;
  return kernel(
    `counter ${cpus} x ${additions}`,
    cpus,
    1,
    function* ({ words }) {
      for (let i = 0; i < additions; i++) {
        if (--control[BUDGET]! === 0 && point(1, kind, words, 0, 1)) yield;
        Atomics.add(words, 0, 1);
      }
    },
    ({ words }) => words[0] !== cpus * additions,
  );
};
