import { namedFinding } from '../namedFinding.js';
import { lockOrderCounts } from './lockOrderCounts.js';
import { tokenOf } from './tokenOf.js';
/** Everything a person wants to know of a failing execution. */
export function steppedFailure(strategy, execution, traced, scenario, settings, { orders = [], confidence } = {}) {
  const { file, loaded } = scenario;
  const token = tokenOf(scenario, traced.plan, traced.schedule, settings);
  const { events, findings, locks } = traced;
  return {
    findings: findings.map(namedFinding),
    scenario: file.name,
    buildHash: loaded.buildHash,
    bugs: settings.bugs,
    strategy,
    execution,
    outcome: traced.outcome,
    cpus: traced.programs.map((operations, cpu) => cpuOf(operations, cpu, traced, scenario)),
    events: events.map(({ object, address, ...event }) => ({ ...event, address: address < 0 ? undefined : object })),
    preempted: traced.preempted,
    shrink: traced.shrink,
    why: traced.why,
    lockOrders: lockOrderCounts(orders, locks?.changes ?? [], findings[0]?.object ?? ''),
    lockEvents: locks?.changes.map(eventOf),
    token,
    replay: `pagetorture replay ${token}`,
    confidence,
    unstepped: loaded.unhooked.map((site) => `${site.file}:${site.line} ${site.what}`),
    timeline: traced.timeline,
  };
}
function cpuOf(operations, cpu, { operationStarts, states, locks }, { nameSite }) {
  const named = (place) => ({
    ...place,
    site: nameSite(place.site),
  });
  const here = locks?.cpus[cpu];
  return {
    operations,
    starts: (operationStarts[cpu] ?? []).slice(0, operations.length),
    state: states[cpu] ?? 'ready',
    holds: here?.holds.map(named),
    waitsFor: here?.waitsFor && named(here.waitsFor),
  };
}
const eventOf = ({ step, cpu, lock, isTaken }) => ({ step, cpu, lock, isTaken });
//# sourceMappingURL=steppedFailure.js.map
