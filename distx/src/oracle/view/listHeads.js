import { MIGRATE_TYPES, NR_LRU_LISTS } from '../../mm/machine/layout.js';
import { hugetlbActiveList, hugetlbFreeList } from '../../mm/hugetlb/hugetlbPool.js';
import { lruList, lruNames } from '../../mm/lru/lruList.js';
import { BALLOON_DRIVER, ZS_DRIVER } from '../../mm/movable/movablePage.js';
import { cpuBase } from '../../mm/sync/waitQueue.js';
import { freeList } from '../../mm/zone/buddy.js';
import { recordName } from '../recordName.js';
import { migratetypeNames } from './migratetypeNames.js';
/** Of a CPU's compaction: empty between operations, told by the index. */
export const COMPACTION_LIST = -1;
/** Every list of the machine that links pages by their `lru` nodes. */
export function listHeads(cpu) {
    const { config, layout } = cpu;
    const heads = [];
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
    if (config.hugePages === 0)
        return heads;
    for (let node = 0; node < config.nodes; node++) {
        const name = `hugetlb pool of ${recordName(cpu.layout.node, node)}`;
        heads.push({ kind: 'hugetlb', address: hugetlbFreeList(cpu, node), name, owner: node, index: 0, migratetype: -1 });
    }
    const active = { address: hugetlbActiveList(cpu), name: 'hugetlb active list', owner: 0, index: 1 };
    heads.push({ kind: 'hugetlb', ...active, migratetype: -1 });
    return heads;
}
function compactionLists(cpu) {
    const { base, stride, count } = cpu.layout.pins.compactCpu;
    return Array.from({ length: count }, (_, owner) => ['migratePages', 'freePages', 'pinPages'].map((list, i) => {
        const name = `${recordName(cpu.layout.pins.compactCpu, owner)}.${list}`;
        const address = base + owner * stride + i * 2;
        return { kind: 'private', address, name, owner, index: COMPACTION_LIST, migratetype: -1 };
    })).flat();
}
/** Lists on which drivers keep their pages while nobody isolates them, by driver. */
function driverLists({ config, layout }) {
    const { balloonPages, zsPages } = layout.pins;
    const list = (name, address, index) => ({
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
//# sourceMappingURL=listHeads.js.map