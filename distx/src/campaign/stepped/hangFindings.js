import { hangFinding } from '../../explore/detectors/hangFinding.js';
import { limitFinding } from '../../explore/detectors/livelock.js';
import { LockTracker } from '../../explore/detectors/lockTracker.js';
import { Progress } from '../../explore/detectors/progress.js';
import { starvationFinding } from '../../explore/detectors/starvation.js';
import { situatedWaiters, trackedWaiters } from '../../explore/detectors/waitGraph.js';
import { TraceRecorder } from '../../explore/trace/traceRecorder.js';
import { attempt } from '../attempt.js';
import { stallFinding } from '../stallFinding.js';
import { operationOf } from './operationOf.js';
/** Invariants of subjects with a situation of their own, by the oracle that says the same in general. */
const invariants = {
    'lost-wakeup': 'I14',
    deadlock: 'I40',
    livelock: 'I40',
    starvation: 'I40',
};
/** Why CPUs sleep or spin with nobody left to end that, or used up all steps without getting on. */
export function hangFindings(ending) {
    const { scenario, program, outcome, retrace } = ending;
    const { bare, state } = scenario;
    const situation = attempt(() => bare.situation(state), []);
    // Audits only tell what is certain; where it can't be retraced there is no more to be said.
    if (retrace === undefined)
        return outcome.kind === 'limit' ? [] : [withoutTrace(ending, situation)];
    const trace = new TraceRecorder();
    const locks = bare.lockWords?.(state);
    const tracker = new LockTracker({ locks });
    const progress = new Progress((cpu) => program.position[cpu] ?? 0);
    const hang = retrace([trace, tracker, progress]);
    const tells = situation.some(({ holds, waitsFor }) => holds.length > 0 || waitsFor !== undefined);
    if (outcome.kind === 'limit') {
        const isAwake = (cpu) => hang.stateOf(cpu) === 'ready' || hang.stateOf(cpu) === 'spinning';
        const found = limitFinding(hang, progress, trace, scenario) ?? starvationFinding(outcome.kind, progress, isAwake);
        return found === undefined ? [] : [found];
    }
    const waiters = tells ? situatedWaiters(hang, situation, scenario) : trackedWaiters(hang, tracker, scenario);
    const finding = hangFinding(hang, waiters, trace, scenario);
    return [tells ? inTermsOf(situation, finding) : finding];
}
/** The finding as an invariant of the subject, about the lock rather than the word its waiters sleep on. */
function inTermsOf(situation, finding) {
    const oracle = invariants[finding.oracle] ?? finding.oracle;
    const isHeld = (object) => situation.some(({ holds }) => holds.some((lock) => lock.object === object));
    const free = situation.find(({ waitsFor }) => waitsFor !== undefined && !isHeld(waitsFor.object));
    if (finding.oracle !== 'lost-wakeup' || free?.waitsFor === undefined)
        return { ...finding, oracle };
    const { object } = free.waitsFor;
    return {
        ...finding,
        oracle,
        object,
        title: `lost wake-up: CPU${free.cpu} waits for ${object}, which nobody holds`,
        details: [finding.title, ...finding.details],
    };
}
function withoutTrace({ scenario, program, engine }, situation) {
    const cpus = Array.from({ length: engine.cpus }, (_, cpu) => cpu);
    return stallFinding({
        stalled: cpus.filter((cpu) => engine.stateOf(cpu) !== 'finished'),
        stallMs: undefined,
        situation,
        operationOf: (cpu) => operationOf(scenario, program, cpu),
        siteName: scenario.nameSite,
    });
}
//# sourceMappingURL=hangFindings.js.map