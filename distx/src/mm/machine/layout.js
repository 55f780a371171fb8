import { planPins } from './pinLayout.js';
import { pageFields } from './pageFields.js';
import { array, RegionPlanner } from './region.js';
import { planVm } from './vmLayout.js';
/** Words of a spinlock: value or next ticket or queue tail, now serving or owner, halted waiters. */
export const SPIN_LOCK_WORDS = 3;
const spinLock = (name) => [`${name}.value`, `${name}.serving`, `${name}.halted`];
/** Words of a reader-writer semaphore: readers (-1: a writer), mask of waiting CPUs. */
const rwSem = (name) => [`${name}.count`, `${name}.waiters`];
const listHead = (name) => [`${name}.next`, `${name}.prev`];
/** Zones of a node. */
export const ZONE_NORMAL = 0;
export const ZONE_MOVABLE = 1;
export const ZONES_PER_NODE = 2;
/** Free lists by migratetype in each zone (see zone/migratetype.ts). */
export const MIGRATE_TYPES = 5;
/** Migratetypes with a per-CPU list of their own. */
export const MIGRATE_PCPTYPES = 3;
/** LRU lists of a node (see lru/lruList.ts). */
export const NR_LRU_LISTS = 5;
/** Kinds of per-CPU LRU batches (see lru/lruBatch.ts). */
export const LRU_BATCH_KINDS = 4;
/** Page-table entries guarded by one PTL. */
export const PTES_PER_TABLE = 8;
/** Hash buckets of the wait-queue locks. */
export const WAIT_QUEUE_BUCKETS = 8;
/** Writes a CPU can have under way. */
export const IO_DEPTH = 4;
/** Queue nodes of each CPU for queued spinlocks: how many it can hold at once. */
export const QUEUE_NODES = 8;
/** Computes the layout of a machine; the same configuration always gives the same layout. */
export function layoutOf(config) {
    const framesPerNode = config.normalFrames + config.movableFrames;
    const frames = framesPerNode * config.nodes;
    const zones = config.nodes * ZONES_PER_NODE;
    const vpages = config.anonPages + config.files * config.filePages;
    const pteTables = Math.ceil(vpages / PTES_PER_TABLE);
    const huge = config.thp === 'on' || config.hugePages > 0;
    const pmds = huge ? config.anonPages >> config.pageblockOrder : 0;
    const planner = new RegionPlanner();
    const field = (region, name) => region.fields.indexOf(name);
    const global = planner.add('global', 1, [
        'lruDisableCount',
        'drainGeneration',
        ...rwSem('drainMutex'),
        'follPinAcquired',
        'follPinReleased',
        ...spinLock('hugetlbLock'),
    ], 16);
    const page = planner.add('page', frames, pageFields, 16);
    const pageblock = planner.add('pageblock', frames >> config.pageblockOrder, ['type']);
    const waitQueueLock = planner.add('waitQueue', WAIT_QUEUE_BUCKETS, spinLock('lock'), 16);
    const zone = planner.add('zone', zones, [...spinLock('lock'), 'freePages', ...array('freeArea', (config.maxOrder + 1) * MIGRATE_TYPES).flatMap(listHead)], 16);
    const node = planner.add('node', config.nodes, [
        ...spinLock('lruLock'),
        'isolatedAnon',
        'isolatedFile',
        ...array('nrLru', NR_LRU_LISTS),
        ...array('lru', NR_LRU_LISTS).flatMap(listHead),
    ], 16);
    const pcpLists = zones * MIGRATE_PCPTYPES;
    const cpu = planner.add('cpu', config.cpus, [
        'doorbell',
        'workRequested',
        'workCompleted',
        'workWaiters',
        'queueNodesUsed',
        ...array('queueNode', QUEUE_NODES).flatMap((n) => [`${n}.locked`, `${n}.next`]),
        ...array('pcpHead', pcpLists),
        ...array('pcpCount', pcpLists),
        ...array('lruBatch', LRU_BATCH_KINDS).flatMap((b) => [`${b}.count`, ...array(b, config.lruBatch)]),
        ...array('private', config.privateLists).flatMap(listHead),
        'ioCount',
        ...array('io', IO_DEPTH).flatMap((io) => [`${io}.pfn`, `${io}.store`, `${io}.tick`]),
        'tick',
        'tlbSeq',
        ...array('tlb', config.tlbEntries).flatMap((e) => [`${e}.tag`, `${e}.pte`]),
    ], 16);
    const mm = planner.add('mm', config.mms, [
        'state',
        'users',
        'anonVma',
        'writeProtectSeq',
        ...rwSem('mmapLock'),
        ...array('ptl', pteTables).flatMap(spinLock),
        ...array('pte', vpages),
        ...array('pmd', pmds),
        ...array('vma', vpages),
    ], 16);
    const rmap = [...rwSem('rmapSem'), 'rmapCount', ...array('rmapOrder', config.mms)];
    const anonVma = planner.add('anonVma', config.mms, rmap, 16);
    const file = planner.add('file', config.files, [...rmap, ...spinLock('xaLock'), ...array('slot', config.filePages), ...array('disk', config.filePages)], 16);
    const swap = planner.add('swap', 1, [
        ...spinLock('lock'),
        ...spinLock('xaLock'),
        ...array('slot', config.swapSlots),
        ...array('count', config.swapSlots),
        ...array('disk', config.swapSlots),
    ], 16);
    // Behind all others, and of no size without huge pages: the other addresses stay as they are.
    const hugetlb = planner.add('hugetlb', 1, config.hugePages > 0 ? [...array('free', config.nodes).flatMap(listHead), ...listHead('active')] : [], 16);
    const vm = planVm(planner, config);
    const pins = planPins(planner, config, frames, zones);
    const globalField = (name) => global.base + field(global, name);
    return {
        // One by one, not by spreading: objects that begin with a spread get different hidden classes from one time to
        // the next, and every access to a layout would have to tell them apart.
        zeroPfn: vm.zeroPfn,
        numPoisoned: vm.numPoisoned,
        nrMlock: vm.nrMlock,
        unevictableCulled: vm.unevictableCulled,
        unevictableRescued: vm.unevictableRescued,
        unevictableStranded: vm.unevictableStranded,
        warnedOnce: vm.warnedOnce,
        warnings: vm.warnings,
        mfMutex: vm.mfMutex,
        hotplugLock: vm.hotplugLock,
        task: vm.task,
        taskFlags: vm.taskFlags,
        taskAlarm: vm.taskAlarm,
        taskSignal: vm.taskSignal,
        ring: vm.ring,
        ringState: vm.ringState,
        ringMm: vm.ringMm,
        ringStart: vm.ringStart,
        ringPage: vm.ringPage,
        regions: planner.regions,
        words: planner.end,
        frames,
        framesPerNode,
        zones,
        vpages,
        pteTables,
        pmds,
        lruDisableCount: globalField('lruDisableCount'),
        drainGeneration: globalField('drainGeneration'),
        drainMutex: globalField('drainMutex.count'),
        follPinAcquired: globalField('follPinAcquired'),
        follPinReleased: globalField('follPinReleased'),
        hugetlbLock: globalField('hugetlbLock.value'),
        hugetlbFree: hugetlb.base + field(hugetlb, 'free[0].next'),
        hugetlbActive: hugetlb.base + field(hugetlb, 'active.next'),
        page,
        pageblock,
        waitQueueLock,
        zone,
        zoneLock: field(zone, 'lock.value'),
        zoneFreePages: field(zone, 'freePages'),
        zoneFreeArea: field(zone, 'freeArea[0].next'),
        node,
        nodeLruLock: field(node, 'lruLock.value'),
        nodeIsolated: field(node, 'isolatedAnon'),
        nodeNrLru: field(node, 'nrLru[0]'),
        nodeLruList: field(node, 'lru[0].next'),
        cpu,
        cpuDoorbell: field(cpu, 'doorbell'),
        cpuWorkRequested: field(cpu, 'workRequested'),
        cpuWorkCompleted: field(cpu, 'workCompleted'),
        cpuWorkWaiters: field(cpu, 'workWaiters'),
        cpuQueueNodesUsed: field(cpu, 'queueNodesUsed'),
        cpuQueueNode: field(cpu, 'queueNode[0].locked'),
        cpuPcpHead: field(cpu, 'pcpHead[0]'),
        cpuPcpCount: field(cpu, 'pcpCount[0]'),
        cpuLruBatch: field(cpu, 'lruBatch[0].count'),
        cpuLruBatchStride: config.lruBatch + 1,
        cpuPrivateList: field(cpu, 'private[0].next'),
        cpuIoCount: field(cpu, 'ioCount'),
        cpuIo: field(cpu, 'io[0].pfn'),
        cpuTick: field(cpu, 'tick'),
        cpuTlbSeq: field(cpu, 'tlbSeq'),
        cpuTlb: field(cpu, 'tlb[0].tag'),
        mm,
        mmState: field(mm, 'state'),
        mmUsers: field(mm, 'users'),
        mmAnonVma: field(mm, 'anonVma'),
        mmWriteProtectSeq: field(mm, 'writeProtectSeq'),
        mmMmapLock: field(mm, 'mmapLock.count'),
        mmPtl: field(mm, 'ptl[0].value'),
        mmPte: field(mm, 'pte[0]'),
        mmPmd: field(mm, 'pmd[0]'),
        mmVma: field(mm, 'vma[0]'),
        anonVma,
        file,
        rmapSem: field(anonVma, 'rmapSem.count'),
        rmapCount: field(anonVma, 'rmapCount'),
        rmapOrder: field(anonVma, 'rmapOrder[0]'),
        fileXaLock: field(file, 'xaLock.value'),
        fileSlot: field(file, 'slot[0]'),
        fileDisk: field(file, 'disk[0]'),
        swap,
        swapLock: swap.base + field(swap, 'lock.value'),
        swapXaLock: swap.base + field(swap, 'xaLock.value'),
        swapSlot: swap.base + field(swap, 'slot[0]'),
        swapCount: swap.base + field(swap, 'count[0]'),
        swapDisk: swap.base + field(swap, 'disk[0]'),
        pins,
    };
}
//# sourceMappingURL=layout.js.map