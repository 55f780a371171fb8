import { array } from './region.js';
const mutex = (name) => [`${name}.count`, `${name}.waiters`];
/** Kinds of warnings that are given once. */
export const WARNINGS = 2;
/** Plans these regions behind all others, so that the others stay where they are. */
export function planVm(planner, config) {
    const vm = planner.add('vm', 1, [
        'zeroPfn',
        'numPoisoned',
        'nrMlock',
        'unevictableCulled',
        'unevictableRescued',
        'unevictableStranded',
        ...array('warnedOnce', WARNINGS),
        ...array('warnings', WARNINGS),
        ...mutex('mfMutex'),
        ...mutex('hotplugLock'),
    ], 16);
    const task = planner.add('task', config.cpus, ['flags', 'alarm', 'signal'], 4);
    const ring = planner.add('ring', config.rings, ['state', 'mm', 'start', ...array('page', config.ringPages)], 4);
    const vmField = (name) => vm.base + vm.fields.indexOf(name);
    return {
        zeroPfn: vmField('zeroPfn'),
        numPoisoned: vmField('numPoisoned'),
        nrMlock: vmField('nrMlock'),
        unevictableCulled: vmField('unevictableCulled'),
        unevictableRescued: vmField('unevictableRescued'),
        unevictableStranded: vmField('unevictableStranded'),
        warnedOnce: vmField('warnedOnce[0]'),
        warnings: vmField('warnings[0]'),
        mfMutex: vmField('mfMutex.count'),
        hotplugLock: vmField('hotplugLock.count'),
        task,
        taskFlags: task.fields.indexOf('flags'),
        taskAlarm: task.fields.indexOf('alarm'),
        taskSignal: task.fields.indexOf('signal'),
        ring,
        ringState: ring.fields.indexOf('state'),
        ringMm: ring.fields.indexOf('mm'),
        ringStart: ring.fields.indexOf('start'),
        ringPage: ring.fields.indexOf('page[0]'),
    };
}
//# sourceMappingURL=vmLayout.js.map