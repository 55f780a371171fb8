import { steppedMachine } from './steppedMachine.js';
/** A small machine with a lot of pinned pages, so that compaction meets them often. */
export const pinMachine = {
  nodes: 1,
  normalFrames: 32,
  movableFrames: 16,
  mms: 2,
  anonPages: 4,
  files: 1,
  filePages: 4,
  swapSlots: 8,
  pinSystems: 2,
  pinEntries: 6,
  slabObjects: 64,
  compaction: 'on',
};
/** The same for stepped runs. */
export const steppedPins = {
  ...steppedMachine,
  pinSystems: 2,
  pinEntries: 3,
  slabObjects: 32,
  compaction: 'on',
};
//# sourceMappingURL=pinMachine.js.map
