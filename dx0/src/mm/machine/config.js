/** Pinpage systems that a machine can have. */
export const MAX_PIN_SYSTEMS = 4;
/** A machine on which every race of the model exists and memory is just scarce enough. */
export const defaultConfig = {
  cpus: 4,
  nodes: 2,
  normalFrames: 24,
  movableFrames: 24,
  cmaBlocks: 1,
  pageblockOrder: 2,
  maxOrder: 3,
  lruBatch: 3,
  pcpBatch: 2,
  pcpHigh: 4,
  mms: 4,
  anonPages: 8,
  files: 2,
  filePages: 8,
  swapSlots: 32,
  tlbEntries: 4,
  privateLists: 4,
  isolation: 'modern',
  lock: 'tas',
  spinLimit: 100,
  migratePasses: 10,
  lockStat: 'on',
  thp: 'off',
  hugePages: 0,
  movePages: 'list',
  moveChunk: 4,
  moveBatches: 'disable',
  hotRemove: 'on',
  nonMovable: 'keep',
  gupIsolation: 'page',
  longtermRetry: 'limited',
  pinnableMigrateMax: 10,
  pinnableIsolateMax: 100,
  longtermProgress: 'restart',
  longtermWrite: 'always',
  zeroPage: 'off',
  rings: 0,
  ringPages: 2,
  balloon: 'off',
  zsObjects: 0,
  pinSystems: 0,
  pinEntries: 0,
  pinControl: 'pinpage',
  nestedPins: 'refuse',
  mlockPins: 'off',
  slabObjects: 0,
  compaction: 'off',
  callSites: 2048,
};
/** Thrown for a configuration that no machine can be built from; the message says which value. */
export class ConfigError extends Error {
  name = 'ConfigError';
}
const within = (config, key, low, high) => {
  const value = config[key];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high) {
    throw new ConfigError(`${key} must be a whole number from ${low} to ${high}, not ${String(value)}`);
  }
};
const oneOf = (value, key, known) => {
  if (!known.includes(value)) throw new ConfigError(`${key} must be one of ${known.join(', ')}, not ${value}`);
};
/**
 * Completes a partial configuration and checks it.
 *
 * @throws ConfigError when a value is out of range or does not fit the others.
 */
export function machineConfig(overrides = {}) {
  const config = { ...defaultConfig, ...overrides };
  within(config, 'cpus', 1, 30);
  within(config, 'nodes', 1, 8);
  within(config, 'normalFrames', 1, 1 << 16);
  within(config, 'movableFrames', 0, 1 << 16);
  within(config, 'cmaBlocks', 0, 1 << 16);
  within(config, 'pageblockOrder', 0, 6);
  within(config, 'maxOrder', config.pageblockOrder, 8);
  within(config, 'lruBatch', 1, 31);
  within(config, 'pcpBatch', 1, 64);
  within(config, 'pcpHigh', config.pcpBatch, 256);
  within(config, 'mms', 1, 30);
  within(config, 'anonPages', 1, 255);
  within(config, 'files', 1, 15);
  within(config, 'filePages', 1, 255);
  within(config, 'swapSlots', 0, 1 << 16);
  within(config, 'tlbEntries', 1, 64);
  within(config, 'privateLists', 3, 16);
  within(config, 'spinLimit', 1, 1_000_000);
  within(config, 'migratePasses', 1, 1000);
  within(config, 'hugePages', 0, 1 << 12);
  within(config, 'moveChunk', 2, 1 << 12);
  within(config, 'pinnableMigrateMax', 0, 1 << 16);
  within(config, 'pinnableIsolateMax', 0, 1 << 16);
  within(config, 'rings', 0, 64);
  within(config, 'ringPages', 1, 16);
  within(config, 'zsObjects', 0, 255);
  within(config, 'pinSystems', 0, MAX_PIN_SYSTEMS);
  within(config, 'pinEntries', config.pinSystems > 0 ? 1 : 0, 255);
  within(config, 'slabObjects', 0, 1 << 12);
  within(config, 'callSites', 1, 1 << 16);
  oneOf(config.isolation, 'isolation', ['old', 'modern']);
  oneOf(config.lock, 'lock', ['tas', 'ticket', 'queued']);
  oneOf(config.lockStat, 'lockStat', ['on', 'off']);
  oneOf(config.balloon, 'balloon', ['on', 'off']);
  oneOf(config.pinControl, 'pinControl', ['pinpage', 'mapping']);
  oneOf(config.nestedPins, 'nestedPins', ['refuse', 'order']);
  oneOf(config.mlockPins, 'mlockPins', ['on', 'off']);
  oneOf(config.compaction, 'compaction', ['on', 'off']);
  oneOf(config.thp, 'thp', ['on', 'off']);
  oneOf(config.movePages, 'movePages', ['array', 'list']);
  oneOf(config.moveBatches, 'moveBatches', ['disable', 'drain']);
  oneOf(config.hotRemove, 'hotRemove', ['on', 'off']);
  oneOf(config.nonMovable, 'nonMovable', ['keep', 'drop']);
  oneOf(config.gupIsolation, 'gupIsolation', ['page', 'batch']);
  oneOf(config.longtermRetry, 'longtermRetry', ['limited', 'unlimited']);
  oneOf(config.longtermProgress, 'longtermProgress', ['restart', 'resume']);
  oneOf(config.longtermWrite, 'longtermWrite', ['always', 'asked']);
  oneOf(config.zeroPage, 'zeroPage', ['off', 'normal', 'movable']);
  if ((config.thp === 'on' || config.hugePages > 0) && (config.pageblockOrder < 1 || config.pageblockOrder > 3)) {
    throw new ConfigError('huge pages need a pageblockOrder from 1 to 3: a page table has 8 entries');
  }
  if (config.rings > 0 && config.ringPages > config.anonPages) {
    throw new ConfigError('ringPages do not fit into anonPages');
  }
  const block = 1 << config.maxOrder;
  for (const key of ['normalFrames', 'movableFrames']) {
    if (config[key] % block !== 0) {
      throw new ConfigError(`${key} must be a multiple of the largest buddy block, ${block} pages`);
    }
  }
  if (config.nodes * (config.normalFrames + config.movableFrames) > 65_535) {
    throw new ConfigError('a machine has at most 65535 page frames');
  }
  if (config.cmaBlocks << config.pageblockOrder > config.normalFrames) {
    throw new ConfigError('cmaBlocks do not fit into the zone NORMAL');
  }
  if (config.hugePages << config.pageblockOrder > config.normalFrames) {
    throw new ConfigError('hugePages do not fit into the zone NORMAL');
  }
  return config;
}
//# sourceMappingURL=config.js.map
