import { BUDGET, control, Op, point } from '../../../src/instrument/stepped/index.ts';
import { kernel, type Kernel } from './kernel.ts';

/** Each CPU loads a word and stores one more: (n!)^2 classes of schedules for n CPUs, n! of them right. */
export const lostUpdate = (cpus = 2): Kernel =>
  kernel(
    `lost update, ${cpus} CPUs`,
    cpus,
    1,
    function* ({ words }) {
      if (--control[BUDGET]! === 0 && point(1, Op.load, words, 0)) yield;
      const value = Atomics.load(words, 0);
      if (--control[BUDGET]! === 0 && point(2, Op.store, words, 0, value + 1)) yield;
      Atomics.store(words, 0, value + 1);
    },
    ({ words }) => words[0] !== cpus,
  );
