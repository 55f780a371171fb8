import { steppedScreen } from '../steppedScreen.js';
import { NO_FINDING, oracleFinding } from './oracleFinding.js';
import { scheduleDocument } from './scheduleDocument.js';
/** A finding of stepped CPUs. */
export function steppedFinding(failure) {
  const [first = NO_FINDING, ...others] = failure.findings;
  return {
    ...oracleFinding(first),
    mode: 'stepped',
    scenario: failure.scenario,
    buildHash: failure.buildHash,
    bugs: [...failure.bugs],
    times: 1,
    also: others.map(oracleFinding),
    origin: `${failure.strategy}, execution ${failure.execution}`,
    token: failure.token,
    replay: failure.replay,
    confidence: failure.confidence ?? null,
    folder: failure.folder ?? null,
    schedule: scheduleDocument(failure),
    cpus: [],
    recorder: null,
    lockOrders: failure.lockOrders.map((order) => ({ ...order })),
    unstepped: [...failure.unstepped],
    screen: steppedScreen(failure),
  };
}
//# sourceMappingURL=steppedFinding.js.map
