import { array } from './region.js';
const spinLock = (name) => [`${name}.value`, `${name}.serving`, `${name}.halted`];
const listHead = (name) => [`${name}.next`, `${name}.prev`];
/** Branches of a radix tree node, and their number's log2. */
export const RADIX_SHIFT = 2;
/** Payload words of small objects, by size class. */
export const SLAB_SIZES = [4, 8];
/** Words of an entry of a pinning driver: pfn plus 1, state. */
export const PIN_ENTRY_WORDS = 2;
/** Plans these regions behind all others. */
export function planPins(planner, config, frames, zones) {
    const { pinSystems, pinEntries, zsObjects, slabObjects } = config;
    const field = (region, name) => region.fields.indexOf(name);
    const when = (condition, fields) => (condition ? fields : []);
    const balloon = planner.add('balloon', 1, when(config.balloon === 'on', [...spinLock('pagesLock'), ...listHead('pages'), 'count', 'isolated']), 16);
    const zs = planner.add('zs', 1, when(zsObjects > 0, [...spinLock('classLock'), ...listHead('pages'), ...array('object', zsObjects)]), 16);
    const global = planner.add('pinSystems', 1, when(pinSystems > 0, [...spinLock('lock'), ...listHead('list')]), 16);
    const system = planner.add('pinSystem', pinSystems, [...listHead('list'), 'state', 'users', ...spinLock('treeLock'), 'root'], 16);
    const driver = planner.add('pinDriver', pinSystems, [...spinLock('lock'), ...array('entry', pinEntries).flatMap((e) => [`${e}.pfn`, `${e}.state`])], 16);
    const slab = planner.add('slab', 1, when(slabObjects > 0, [...spinLock('lock'), ...array('free', SLAB_SIZES.length)]));
    const objects = SLAB_SIZES.map((words) => planner.add(`object${words}`, slabObjects, [...array('word', words), 'redzone']));
    const compaction = config.compaction === 'on';
    const scanner = planner.add('compact', compaction ? zones : 0, ['migrate', 'free']);
    const compactCpu = planner.add('compactCpu', compaction ? config.cpus : 0, [
        ...listHead('migratePages'),
        ...listHead('freePages'),
        ...listHead('pinPages'),
        'zone',
        'migratePfn',
        'freePfn',
    ]);
    const throttle = planner.add('throttle', compaction ? config.nodes : 0, ['waiters']);
    return {
        balloon,
        balloonLock: 0,
        balloonPages: balloon.base + field(balloon, 'pages.next'),
        balloonCount: balloon.base + field(balloon, 'count'),
        balloonIsolated: balloon.base + field(balloon, 'isolated'),
        zs,
        zsLock: 0,
        zsPages: zs.base + field(zs, 'pages.next'),
        zsObject: zs.base + field(zs, 'object[0]'),
        global,
        globalLock: 0,
        globalList: global.base + field(global, 'list.next'),
        system,
        systemList: field(system, 'list.next'),
        systemState: field(system, 'state'),
        systemUsers: field(system, 'users'),
        systemTreeLock: field(system, 'treeLock.value'),
        systemRoot: field(system, 'root'),
        driver,
        driverLock: 0,
        driverEntry: field(driver, 'entry[0].pfn'),
        treeLevels: Math.max(1, Math.ceil(Math.log2(frames) / RADIX_SHIFT)),
        slab,
        slabLock: 0,
        slabFree: slab.base + field(slab, 'free[0]'),
        slabObjects: objects,
        scanner,
        compactCpu,
        throttle,
    };
}
//# sourceMappingURL=pinLayout.js.map