import { Bug } from '../../../src/mm/debug/bug.js';
import { reportBug } from '../../../src/mm/debug/vmBugOn.js';
import { deflateBalloon, inflateBalloon } from '../../../src/mm/movable/balloon.js';
import { zsFree, zsMalloc, zsRead, zsReap, zsWrite } from '../../../src/mm/movable/zsPool.js';
import { isOwn } from './drivers.js';
import { movableRequest } from './pinpages.js';
/** The balloon takes a page. */
export const inflate = {
  name: 'inflate',
  run(actor, random) {
    inflateBalloon(actor.cpu, movableRequest(actor, random));
  },
};
/** The balloon gives a page back. */
export const deflate = {
  name: 'deflate',
  run({ cpu }) {
    deflateBalloon(cpu);
  },
};
function pickHandle({ cpu }, random) {
  const { zsObjects } = cpu.config;
  const first = random.below(zsObjects);
  for (let i = 0; i < zsObjects; i++) if (isOwn(cpu, (first + i) % zsObjects)) return (first + i) % zsObjects;
  return -1;
}
const nextObject = (handle, before) => ((handle + 1) << 8) | ((before + 1) & 0xff);
/** Allocates an object, or writes to it, or frees it. */
export const zsChange = {
  name: 'zsChange',
  run(actor, random) {
    const { cpu, witness } = actor;
    const handle = pickHandle(actor, random);
    if (handle < 0) return;
    const at = witness.layout.object.base + handle;
    const content = nextObject(handle, witness.words[at]);
    if (zsRead(cpu, handle) < 0) {
      if (zsMalloc(cpu, handle, content, movableRequest(actor, random))) witness.words[at] = content;
    } else if (random.below(2) === 0) zsFree(cpu, handle);
    else if (zsWrite(cpu, handle, content)) witness.words[at] = content;
  },
};
/** I18: an object is what was written last, wherever its page is now. */
export const zsCheck = {
  name: 'zsCheck',
  run(actor, random) {
    const { cpu, witness } = actor;
    const handle = pickHandle(actor, random);
    if (handle < 0) return;
    const expected = witness.words[witness.layout.object.base + handle];
    const found = zsRead(cpu, handle);
    if (found >= 0 && found !== expected) {
      reportBug(cpu, Bug.ContentLost, -1, found, expected);
    }
  },
};
/** Frees pages that lost their last object while they were moved. */
export const reap = {
  name: 'zsReap',
  run({ cpu }) {
    zsReap(cpu);
  },
};
//# sourceMappingURL=movablePages.js.map
