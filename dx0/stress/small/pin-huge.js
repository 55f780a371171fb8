import { expectBehind } from '../page/expectMove.js';
import { writePage } from '../page/pageMachine.js';
import { pinSlow } from '../page/pinSlow.js';
import { smallScenario } from '../page/smallScenario.js';
/** Its head is isolated once, and who is to give up at the first that can't be isolated does not. */
export default smallScenario({
  name: 'small/pin-huge',
  summary: 'both parts of a huge page are pinned for long',
  cpus: 1,
  machine: {
    thp: 'on',
    anonPages: 2,
    normalFrames: 4,
    movableFrames: 4,
    pinnableMigrateMax: 0,
    pinnableIsolateMax: 0,
  },
  serves: true,
  prepare(actors) {
    for (const vpage of [0, 1]) writePage(actors, 0, vpage);
  },
  operations: [{ name: 'pin', run: (actor) => expectBehind(actor, 0, pinSlow(actor, 2), 2) }],
  program: () => ['pin'],
});
//# sourceMappingURL=pin-huge.js.map
