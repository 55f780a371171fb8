import { explain } from '../../explore/explain.js';
import { Replay } from '../../explore/strategies/replay.js';
import { TraceRecorder } from '../../explore/trace/traceRecorder.js';
import { LockLog } from './lockLog.js';
import { Preemptions } from './preemptions.js';
import { TimelineRecorder } from './timeline/timelineRecorder.js';
/** Runs a plan under a recorded schedule and tells every step of it. */
export function traceCase(runner, plan, schedule, strategy = new Replay(schedule)) {
  const { bare, state, nameAddress, nameSite } = runner.scenario;
  const locks = bare.lockWords?.(state);
  const isLock = locks && ((address) => locks.has(address));
  const recorder = new TraceRecorder();
  const preemptions = new Preemptions();
  const lockLog = new LockLog(runner.scenario, (address) => runner.lockOrders?.isLock(address) === true);
  const timeline = new TimelineRecorder(runner.scenario, schedule.steps);
  const result = runner.run(plan, strategy, 0, [recorder, preemptions, lockLog, timeline]);
  const trace = recorder.events(nameAddress);
  const events = trace.map(({ site, address, ...event }) => ({
    ...event,
    address,
    site: nameSite(site),
    object: nameAddress(address),
  }));
  return {
    plan,
    schedule: [...schedule],
    outcome: result.outcome,
    findings: result.findings,
    steps: result.steps,
    preemptions: result.preemptions,
    memoryHash: result.memoryHash,
    events,
    operationStarts: result.operationStarts.map((starts) => [...starts]),
    programs: [
      ...plan.map((operations) => operations.map(({ operation }) => bare.operations[operation].name)),
      ...(runner.scenario.storeBuffers ? plan.map((_, cpu) => [`stores of CPU${cpu}`]) : []),
    ],
    preempted: preemptions.steps,
    states: result.states,
    why: result.findings[0] && explain(trace, { finding: result.findings[0], nameAddress, isLock }),
    locks: lockLog.history,
    timeline: timeline.timeline,
  };
}
//# sourceMappingURL=traceCase.js.map
