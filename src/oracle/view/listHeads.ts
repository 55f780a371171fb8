import type { Cpu } from '../../mm/machine/cpu.ts';
import { MIGRATE_TYPES, NR_LRU_LISTS } from '../../mm/machine/layout.ts';
import { hugetlbActiveList, hugetlbFreeList } from '../../mm/hugetlb/hugetlbPool.ts';
import { lruList, lruNames } from '../../mm/lru/lruList.ts';
import { BALLOON_DRIVER, ZS_DRIVER } from '../../mm/movable/movablePage.ts';
import { cpuBase } from '../../mm/sync/waitQueue.ts';
import { freeList } from '../../mm/zone/buddy.ts';
import { recordName } from '../recordName.ts';
import { migratetypeNames } from './migratetypeNames.ts';

export type ListKind = 'free' | 'lru' | 'private' | 'hugetlb' | 'driver';

/** A list of pages: where its head is, and what the pages on it have in common. */
export interface ListHead {
  readonly kind: ListKind;
  readonly address: number;
  readonly name: string;
  /** Zone of a free list, node of an LRU list or of a free list of the hugetlb pool, CPU of a private list. */
  readonly owner: number;
  /** Order of a free list, LRU list or private list by number. */
  readonly index: number;
  /** Of a free list. */
  readonly migratetype: number;
}

/** Of a CPU's compaction: empty between operations, told by the index. */
export const COMPACTION_LIST = -1;

/** Every list of the machine that links pages by their `lru` nodes. */
export function listHeads(cpu: Cpu): ListHead[] {
  const { config, layout } = cpu;
  const heads: ListHead[] = [];
  for (let zone = 0; zone < layout.zones; zone++) {
    for (let order = 0; order <= config.maxOrder; order++) {
      for (let type = 0; type < MIGRATE_TYPES; type++) {
        const name = `zone[${zone}] free list of order ${order}, ${migratetypeNames[type]}`;
        heads.push({
          kind: 'free',
          address: freeList(cpu, zone, order, type),
          name,
          owner: zone,
          index: order,
          migratetype: type,
        });
      }
    }
  }
  for (let node = 0; node < config.nodes; node++) {
    for (let lru = 0; lru < NR_LRU_LISTS; lru++) {
      const name = `${recordName(cpu.layout.node, node)} ${lruNames[lru]}`;
      heads.push({ kind: 'lru', address: lruList(cpu, node, lru), name, owner: node, index: lru, migratetype: -1 });
    }
  }
  for (let id = 0; id < config.cpus; id++) {
    for (let i = 0; i < config.privateLists; i++) {
      const address = cpuBase(cpu, id) + layout.cpuPrivateList + i * 2;
      heads.push({
        kind: 'private',
        address,
        name: `${recordName(cpu.layout.cpu, id)}.private[${i}]`,
        owner: id,
        index: i,
        migratetype: -1,
      });
    }
  }
  heads.push(...compactionLists(cpu), ...driverLists(cpu));
  if (config.hugePages === 0) return heads;
  for (let node = 0; node < config.nodes; node++) {
    const name = `hugetlb pool of ${recordName(cpu.layout.node, node)}`;
    heads.push({ kind: 'hugetlb', address: hugetlbFreeList(cpu, node), name, owner: node, index: 0, migratetype: -1 });
  }
  const active = { address: hugetlbActiveList(cpu), name: 'hugetlb active list', owner: 0, index: 1 };
  heads.push({ kind: 'hugetlb', ...active, migratetype: -1 });
  return heads;
}

function compactionLists(cpu: Cpu): ListHead[] {
  const { base, stride, count } = cpu.layout.pins.compactCpu;
  return Array.from({ length: count }, (_, owner) =>
    ['migratePages', 'freePages', 'pinPages'].map((list, i): ListHead => {
      const name = `${recordName(cpu.layout.pins.compactCpu, owner)}.${list}`;
      const address = base + owner * stride + i * 2;
      return { kind: 'private', address, name, owner, index: COMPACTION_LIST, migratetype: -1 };
    }),
  ).flat();
}

/** Lists on which drivers keep their pages while nobody isolates them, by driver. */
function driverLists({ config, layout }: Cpu): ListHead[] {
  const { balloonPages, zsPages } = layout.pins;
  const list = (name: string, address: number, index: number): ListHead => ({
    kind: 'driver',
    address,
    name,
    owner: 0,
    index,
    migratetype: -1,
  });
  return [
    ...(config.balloon === 'on' ? [list('balloon.pages', balloonPages, BALLOON_DRIVER)] : []),
    ...(config.zsObjects > 0 ? [list('zs.pages', zsPages, ZS_DRIVER)] : []),
  ];
}
