/**
 * The smallest machine on which the races of the page lifecycle exist: its memory is restored and audited after
 * every execution. A few pages are there when it begins (`populated`), since its programs are short.
 */
export const steppedMachine = {
  cpus: 3,
  nodes: 1,
  normalFrames: 8,
  movableFrames: 4,
  cmaBlocks: 1,
  pageblockOrder: 1,
  maxOrder: 2,
  lruBatch: 2,
  pcpBatch: 2,
  pcpHigh: 3,
  mms: 2,
  anonPages: 3,
  files: 1,
  filePages: 2,
  swapSlots: 4,
  tlbEntries: 2,
  privateLists: 3,
  // A waiter sleeps at once: turns of a spin loop are steps that tell nothing.
  spinLimit: 1,
  migratePasses: 2,
  lockStat: 'off',
  populated: 1,
};
/** The same with huge pages of two, and room for one more of them. */
export const steppedHuge = {
  ...steppedMachine,
  normalFrames: 12,
  movableFrames: 8,
  anonPages: 4,
  thp: 'on',
};
/** The same with a second node to migrate to, and less on each. */
export const steppedTwoNodes = { ...steppedMachine, nodes: 2, normalFrames: 4, movableFrames: 4 };
//# sourceMappingURL=steppedMachine.js.map
