import { PG_hwpoison, testPageFlag } from '../../../src/mm/page/pageFlags.js';
import { memoryFailure as failPage } from '../../../src/mm/poison/memoryFailure.js';
import { poisonedPages } from '../../../src/mm/poison/poisonState.js';
import { softOffline as offlinePage } from '../../../src/mm/poison/softOffline.js';
import { unpoison as unpoisonPage } from '../../../src/mm/poison/unpoison.js';
import { mmput } from '../../../src/mm/vm/exec.js';
import { PTE_PRESENT, ptePfn, pteType, readPte } from '../../../src/mm/vm/pte.js';
import { pickTarget, readTarget } from './access.js';
/** Whether as many pages are poisoned as a machine can do without. */
const enough = (cpu) => poisonedPages(cpu) >= Math.max(1, cpu.layout.frames >> 4);
/** MADV_SOFT_OFFLINE: the page behind an address, whatever it is by then; what a program finds there stays. */
export const softOfflineMapped = {
  name: 'softOfflineMapped',
  run(actor, random) {
    const { cpu, target } = actor;
    if (enough(cpu) || !pickTarget(actor, random)) return;
    const pte = readPte(cpu, target.mm, target.vpage);
    if (pteType(pte) === PTE_PRESENT) offlinePage(cpu, ptePfn(pte));
    readTarget(actor);
    mmput(cpu, target.mm);
  },
};
/** Soft offline of any page frame. */
export const softOffline = {
  name: 'softOffline',
  run({ cpu }, random) {
    if (!enough(cpu)) offlinePage(cpu, random.below(cpu.layout.frames));
  },
};
/** Any page frame fails. */
export const memoryFailure = {
  name: 'memoryFailure',
  run({ cpu }, random) {
    if (!enough(cpu)) failPage(cpu, random.below(cpu.layout.frames));
  },
};
/** A poisoned page is taken back into use. */
export const unpoison = {
  name: 'unpoison',
  run({ cpu }, random) {
    const { frames } = cpu.layout;
    const from = random.below(frames);
    for (let i = 0; i < frames; i++) {
      const pfn = (from + i) % frames;
      if (testPageFlag(cpu, pfn, PG_hwpoison) && unpoisonPage(cpu, pfn) === 0) return;
    }
  },
};
//# sourceMappingURL=poison.js.map
