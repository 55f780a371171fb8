import { anonMapping, fileMapping } from '../../mm/page/mapping.js';
import { isAlive, mmAnonVma } from '../../mm/vm/addressSpace.js';
import { rmapCount, rmapMm } from '../../mm/vm/rmap.js';
import { recordName } from '../recordName.js';
/**
 * I16: what makes it checkable for the model itself. Every living address space is listed exactly once by
 * its anon_vma and by each file, and nobody else is: a walk must neither miss an entry nor meet a stranger.
 */
export const checkReverseMappings = (view, report) => {
  const { layout, config } = view.cpu;
  for (let id = 0; id < config.mms; id++) checkWalk(view, report, layout.anonVma, id, anonMapping(id));
  for (let file = 0; file < config.files; file++) checkWalk(view, report, layout.file, file, fileMapping(file));
};
/** Whom one anon_vma or file lists. */
function checkWalk(view, report, region, record, mapping) {
  const { cpu } = view;
  const { mms } = cpu.config;
  const count = rmapCount(cpu, mapping);
  if (count < 0 || count > mms) {
    const object = recordName(region, record);
    report('I16', `${object}.rmapCount`, `${object} lists ${count} address spaces, there are ${mms}`);
    return;
  }
  const times = view.plan.room.ofMm;
  times.fill(0);
  for (let i = 0; i < count; i++) {
    const mm = rmapMm(cpu, mapping, i);
    if (mm >= 0 && mm < mms) {
      times[mm] += 1;
      continue;
    }
    const object = recordName(region, record);
    const title = `${object} lists ${recordName(cpu.layout.mm, mm)}, which does not exist`;
    report('I16', `${object}.rmapOrder[${i}]`, title);
  }
  const isAnon = region === cpu.layout.anonVma;
  for (let mm = 0; mm < mms; mm++) {
    const belongs = isAlive(cpu, mm) && (!isAnon || mmAnonVma(cpu, mm) === record);
    const expected = belongs ? 1 : 0;
    if (times[mm] === expected) continue;
    const object = recordName(region, record);
    const title = `${object} lists ${recordName(cpu.layout.mm, mm)} ${times[mm]} times, not ${expected}`;
    report('I16', `${object}.rmapOrder`, title);
  }
}
//# sourceMappingURL=checkReverseMappings.js.map
