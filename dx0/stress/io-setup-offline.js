import { read, write } from './page/operations/access.js';
import { exec, exit, fork, munmap } from './page/operations/addressSpaces.js';
import { walk } from './page/operations/frames.js';
import { put } from './page/operations/gup.js';
import { offline, online, signal } from './page/operations/hotplug.js';
import { getNonMovable } from './page/operations/pins.js';
import { destroy, setUp } from './page/operations/rings.js';
import { pageScenario, weigh } from './page/pageScenario.js';
import { steppedMachine } from './page/steppedMachine.js';
export default pageScenario({
  name: 'io-setup-offline',
  summary: 'io_setup moves the pages of its rings out of memory that others take offline',
  machine: { mms: 2, anonPages: 6, files: 1, filePages: 4, normalFrames: 24, movableFrames: 16, rings: 3 },
  stepped: { ...steppedMachine, movableFrames: 8, rings: 2 },
  operations: [
    weigh(16, read),
    weigh(32, write),
    weigh(8, munmap),
    weigh(4, fork),
    weigh(4, exit),
    weigh(4, exec),
    weigh(16, setUp),
    weigh(16, destroy),
    weigh(8, getNonMovable),
    weigh(16, put),
    weigh(8, walk),
    weigh(8, offline),
    weigh(12, online),
    weigh(1, signal),
  ],
});
//# sourceMappingURL=io-setup-offline.js.map
