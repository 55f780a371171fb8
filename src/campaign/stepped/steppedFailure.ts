import type { LockEvent, SteppedCpu, SteppedFailure } from '../../report/steppedReport.ts';
import type { NamedLock } from '../../report/namedLock.ts';
import type { LockPlace } from '../../scenario/cpuSituation.ts';
import { namedFinding } from '../namedFinding.ts';
import type { LockChange, TracedCase, WitnessedOrder } from './explorerProtocol.ts';
import { lockOrderCounts } from './lockOrderCounts.ts';
import type { SteppedScenario } from './steppedScenario.ts';
import { tokenOf, type TokenSettings } from './tokenOf.ts';

/** What is known of the other executions of its run. */
export interface RunKnowledge {
  /** Orders of locks in all of them. */
  readonly orders?: readonly WitnessedOrder[];
  /** How sure it is that such a bug is found. */
  readonly confidence?: string | undefined;
}

/** Everything a person wants to know of a failing execution. */
export function steppedFailure(
  strategy: string,
  execution: number,
  traced: TracedCase,
  scenario: SteppedScenario,
  settings: TokenSettings,
  { orders = [], confidence }: RunKnowledge = {},
): SteppedFailure {
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

function cpuOf(
  operations: readonly string[],
  cpu: number,
  { operationStarts, states, locks }: TracedCase,
  { nameSite }: SteppedScenario,
): SteppedCpu {
  const named = <Place extends LockPlace>(place: Place): Omit<Place, 'site'> & NamedLock => ({
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

const eventOf = ({ step, cpu, lock, isTaken }: LockChange): LockEvent => ({ step, cpu, lock, isTaken });
