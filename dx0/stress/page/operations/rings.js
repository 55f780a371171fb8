import { claimRing, ioDestroy, setUpRing } from '../../../src/mm/aio/aioRing.js';
import { Bug } from '../../../src/mm/debug/bug.js';
import { reportBug } from '../../../src/mm/debug/vmBugOn.js';
import { mmput } from '../../../src/mm/vm/exec.js';
import { pickTarget } from './access.js';
import { checkNonMovable } from './pinChecks.js';
/** How often a program tries again when it is told EAGAIN. */
const TRIES = 3;
/**
 * io_setup somewhere in the memory of a program, which takes EAGAIN for what it says and tries again. I23: that its
 * pages could not be moved is no reason to have none of them.
 */
export const setUp = {
  name: 'ioSetup',
  run(actor, random) {
    const { cpu, target, pages } = actor;
    const { anonPages, ringPages } = cpu.config;
    if (!pickTarget(actor, random)) return;
    const start = random.below(anonPages - ringPages + 1);
    for (let tried = 0; tried < TRIES; tried++) {
      const ring = claimRing(cpu);
      if (ring < 0) break;
      const pinned = checkNonMovable(cpu, start, ringPages, pages, () => setUpRing(cpu, ring, target.mm, start, pages));
      if (pinned === 0) reportBug(cpu, Bug.FailureAsZero, start, ringPages, pinned);
      if (pinned === ringPages) break;
    }
    mmput(cpu, target.mm);
  },
};
/** io_destroy of any ring. */
export const destroy = {
  name: 'ioDestroy',
  run({ cpu }, random) {
    if (cpu.config.rings > 0) ioDestroy(cpu, random.below(cpu.config.rings));
  },
};
//# sourceMappingURL=rings.js.map
