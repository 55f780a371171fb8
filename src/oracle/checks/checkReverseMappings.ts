import { anonMapping, fileMapping } from '../../mm/page/mapping.ts';
import { isAlive, mmAnonVma } from '../../mm/vm/addressSpace.ts';
import { rmapCount, rmapMm } from '../../mm/vm/rmap.ts';
import { recordName } from '../recordName.ts';
import type { Check } from './check.ts';

/**
 * I16: what makes it checkable for the model itself. Every living address space is listed exactly once by
 * its anon_vma and by each file, and nobody else is: a walk must neither miss an entry nor meet a stranger.
 */
export const checkReverseMappings: Check = ({ cpu }, report) => {
  const { mms, files } = cpu.config;
  const look = (object: string, mapping: number, belongs: (mm: number) => boolean): void => {
    const count = rmapCount(cpu, mapping);
    if (count < 0 || count > mms) {
      report('I16', `${object}.rmapCount`, `${object} lists ${count} address spaces, there are ${mms}`);
      return;
    }
    const times = new Int32Array(mms);
    for (let i = 0; i < count; i++) {
      const mm = rmapMm(cpu, mapping, i);
      if (mm >= 0 && mm < mms) times[mm]! += 1;
      else
        report(
          'I16',
          `${object}.rmapOrder[${i}]`,
          `${object} lists ${recordName(cpu.layout.mm, mm)}, which does not exist`,
        );
    }
    for (let mm = 0; mm < mms; mm++) {
      const expected = isAlive(cpu, mm) && belongs(mm) ? 1 : 0;
      if (times[mm] === expected) continue;
      report(
        'I16',
        `${object}.rmapOrder`,
        `${object} lists ${recordName(cpu.layout.mm, mm)} ${times[mm]} times, not ${expected}`,
      );
    }
  };
  for (let id = 0; id < mms; id++)
    look(recordName(cpu.layout.anonVma, id), anonMapping(id), (mm) => mmAnonVma(cpu, mm) === id);
  for (let file = 0; file < files; file++) look(recordName(cpu.layout.file, file), fileMapping(file), () => true);
};
