import { failureScreen } from '../failureScreen.js';
import { lockOf, scheduleDocument } from './scheduleDocument.js';
import { NO_FINDING, oracleFinding } from './oracleFinding.js';
/** Accesses in the document at most; the failure's folder has all. */
const RECORDED = 1000;
/** A finding of free-running CPUs, with the schedule that fails in the same way if there is one. */
export function freeFinding(failure, buildHash, bugs) {
    const { findings, stepped, accesses } = failure;
    const [first = NO_FINDING, ...others] = findings;
    return {
        ...oracleFinding(first),
        mode: 'free-running',
        scenario: failure.scenario,
        buildHash,
        bugs: [...bugs],
        times: 1,
        also: others.map(oracleFinding),
        origin: `epoch ${failure.epoch}, seed ${failure.seed}`,
        token: stepped?.token ?? null,
        replay: stepped?.replay ?? failure.replay,
        confidence: null,
        folder: failure.folder ?? null,
        schedule: stepped ? scheduleDocument(stepped) : null,
        cpus: failure.cpus.map(freeCpu),
        recorder: accesses ? flightRecord(accesses) : null,
        lockOrders: (stepped?.lockOrders ?? []).map((order) => ({ ...order })),
        unstepped: [...(stepped?.unstepped ?? [])],
        screen: failureScreen(failure),
    };
}
const freeCpu = ({ cpu, state, operation, completed, holds, waitsFor }) => ({
    cpu,
    state,
    operation: operation ?? null,
    completed,
    holds: holds.map((lock) => lockOf(lock)),
    waitsFor: waitsFor ? lockOf(waitsFor) : null,
});
const flightRecord = (accesses) => ({
    total: accesses.length,
    rows: accesses.slice(-RECORDED).map(({ address, ...access }) => ({ ...access, word: address })),
});
//# sourceMappingURL=freeFinding.js.map