import { freeList, freeBlock } from '../zone/buddy.js';
import { allocPage } from '../zone/allocPages.js';
import { MIGRATE_CMA, MIGRATE_MOVABLE, MIGRATE_UNMOVABLE, setPageblockType } from '../zone/migratetype.js';
import { zoneFrames, zoneStart } from '../zone/zones.js';
import { bootHugetlbPool } from '../hugetlb/hugetlbPool.js';
import { initListHead, LIST_POISON, lruNode } from '../page/list.js';
import { setPageField } from '../page/page.js';
import { PG_reserved, PG_uptodate, setPageFlag } from '../page/pageFlags.js';
import { ledgerTransfer } from '../debug/ledger.js';
import { Ref } from '../debug/ref.js';
import { bootBalloon } from '../movable/balloon.js';
import { bootZsPool } from '../movable/zsPool.js';
import { bootPinpage } from '../pinpage/pinpageSystem.js';
import { bootCompaction } from '../compaction/compactControl.js';
import { bootSlab } from '../slab/kmalloc.js';
import { lruList } from '../lru/lruList.js';
import { createCpu } from './createCpu.js';
import { MIGRATE_TYPES, NR_LRU_LISTS, ZONE_MOVABLE, ZONE_NORMAL, ZONES_PER_NODE } from '../machine/layout.js';
import { PAGE_MAPCOUNT } from '../machine/pageFields.js';
/** Brings a zeroed machine into its first state: empty lists, all memory free. Runs before any CPU. */
export function bootMachine(machine) {
    const cpu = createCpu(machine, 0, () => 0);
    const { config, layout } = machine;
    for (let pfn = 0; pfn < layout.frames; pfn++) {
        setPageField(cpu, pfn, PAGE_MAPCOUNT, -1);
        cpu.mem[lruNode(cpu, pfn)] = LIST_POISON;
        cpu.mem[lruNode(cpu, pfn) + 1] = LIST_POISON;
    }
    for (let node = 0; node < config.nodes; node++) {
        for (let lru = 0; lru < NR_LRU_LISTS; lru++)
            initListHead(cpu, lruList(cpu, node, lru));
    }
    for (let zone = 0; zone < layout.zones; zone++)
        bootZone(cpu, zone);
    for (let id = 0; id < config.cpus; id++) {
        const area = layout.cpu.base + id * layout.cpu.stride;
        for (let i = 0; i < config.privateLists; i++)
            initListHead(cpu, area + layout.cpuPrivateList + i * 2);
    }
    if (config.zeroPage !== 'off')
        bootZeroPage(cpu);
    bootHugetlbPool(cpu);
    bootBalloon(cpu);
    bootZsPool(cpu);
    bootSlab(cpu);
    bootPinpage(cpu);
    bootCompaction(cpu);
}
/** Types the pageblocks of a zone and frees all its pages; CMA areas are at the end of ZONE_NORMAL. */
function bootZone(cpu, zone) {
    const { maxOrder, pageblockOrder, cmaBlocks } = cpu.config;
    for (let order = 0; order <= maxOrder; order++) {
        for (let type = 0; type < MIGRATE_TYPES; type++)
            initListHead(cpu, freeList(cpu, zone, order, type));
    }
    const start = zoneStart(cpu, zone);
    const end = start + zoneFrames(cpu, zone);
    const cma = zone % ZONES_PER_NODE === ZONE_NORMAL ? end - (cmaBlocks << pageblockOrder) : end;
    for (let pfn = start; pfn < end; pfn += 1 << pageblockOrder) {
        setPageblockType(cpu, pfn, pfn >= cma ? MIGRATE_CMA : MIGRATE_MOVABLE);
    }
    for (let pfn = start; pfn < end; pfn += 1 << pageblockOrder)
        freeBlock(cpu, zone, pfn, pageblockOrder);
}
/** The page of zeroes belongs to the kernel, which never frees it. */
function bootZeroPage(cpu) {
    const movable = cpu.config.zeroPage === 'movable';
    const highestZone = movable ? ZONE_MOVABLE : ZONE_NORMAL;
    const migratetype = movable ? MIGRATE_MOVABLE : MIGRATE_UNMOVABLE;
    const pfn = allocPage(cpu, { node: 0, highestZone, migratetype, thisNode: true });
    setPageFlag(cpu, pfn, PG_reserved | PG_uptodate);
    ledgerTransfer(cpu, pfn, Ref.Alloc, Ref.Private);
    cpu.mem[cpu.layout.zeroPfn] = pfn + 1;
}
//# sourceMappingURL=bootMachine.js.map