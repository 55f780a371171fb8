import { NR_LRU_LISTS } from '../../mm/machine/layout.js';
import { nrIsolated, nrLru } from '../../mm/lru/lruList.js';
import { anonMapping, fileMapping } from '../../mm/page/mapping.js';
import { cpuBase } from '../../mm/sync/waitQueue.js';
import { MM_DEAD, mmState } from '../../mm/vm/addressSpace.js';
import { rmapCount } from '../../mm/vm/rmap.js';
import { recordName } from '../recordName.js';
/** I45: at the end nobody lives, nothing is under way, and every counter is back at 0. */
export const checkTornDown = ({ cpu, batches, lists }, report) => {
  const { config, layout, mem } = cpu;
  // Names are built when they are told: nearly always nothing is.
  const isZero = (region, record, what, value) => {
    if (value !== 0) say(`${recordName(region, record)}${what}`, value);
  };
  const say = (object, value) => report('I45', object, `${object} is ${value} at the end, not 0`);
  for (let mm = 0; mm < config.mms; mm++) {
    if (mmState(cpu, mm) !== MM_DEAD)
      report('I45', recordName(layout.mm, mm), `${recordName(cpu.layout.mm, mm)} is still alive at the end`);
    isZero(layout.anonVma, mm, '.rmapCount', rmapCount(cpu, anonMapping(mm)));
  }
  for (let file = 0; file < config.files; file++)
    isZero(layout.file, file, '.rmapCount', rmapCount(cpu, fileMapping(file)));
  for (let slot = 0; slot < config.swapSlots; slot++) {
    const count = mem[layout.swapCount + slot];
    if (count !== 0) say(`swap.count[${slot}]`, count);
  }
  for (let node = 0; node < config.nodes; node++) {
    isZero(layout.node, node, '.isolatedAnon', nrIsolated(cpu, node, false));
    isZero(layout.node, node, '.isolatedFile', nrIsolated(cpu, node, true));
    for (let lru = 0; lru < NR_LRU_LISTS; lru++) {
      const counted = nrLru(cpu, node, lru);
      if (counted !== 0) say(`${recordName(layout.node, node)}.nrLru[${lru}]`, counted);
    }
  }
  for (let owner = 0; owner < config.cpus; owner++) {
    isZero(layout.cpu, owner, '.ioCount', mem[cpuBase(cpu, owner) + layout.cpuIoCount]);
  }
  const disabled = mem[layout.lruDisableCount];
  if (disabled !== 0) say('global.lruDisableCount', disabled);
  for (const { name, count } of batches.batches) report('I45', name, `${name} still has ${count} entries at the end`);
  for (const [i, { kind, name }] of lists.heads.entries()) {
    const pages = lists.pages[i].length;
    if (kind === 'private' && pages > 0) report('I45', name, `${name} still has ${pages} pages at the end`);
  }
};
//# sourceMappingURL=checkTornDown.js.map
