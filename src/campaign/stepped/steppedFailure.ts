import type { SteppedCpu, SteppedFailure } from '../../report/steppedReport.ts';
import type { NamedLock } from '../../report/stressReport.ts';
import type { LockPlace } from '../../scenario/cpuSituation.ts';
import { fingerprint } from '../fingerprint.ts';
import type { TracedCase } from './explorerProtocol.ts';
import type { SteppedScenario } from './steppedScenario.ts';
import { tokenOf, type TokenSettings } from './tokenOf.ts';

/** Everything a person wants to know of a failing execution. */
export function steppedFailure(
  strategy: string,
  execution: number,
  traced: TracedCase,
  scenario: SteppedScenario,
  settings: TokenSettings,
): SteppedFailure {
  const { file, loaded } = scenario;
  const token = tokenOf(scenario, traced.plan, traced.schedule, settings);
  const { events, findings } = traced;
  return {
    findings: findings.map((finding) => ({ ...finding, fingerprint: fingerprint(finding) })),
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
    lockOrders: [],
    token,
    replay: `pagetorture replay ${token}`,
    unstepped: loaded.unhooked.map((site) => `${site.file}:${site.line} ${site.what}`),
  };
}

function cpuOf(
  operations: readonly string[],
  cpu: number,
  { operationStarts, states, situation }: TracedCase,
  { nameSite }: SteppedScenario,
): SteppedCpu {
  const named = ({ lockClass, object, site }: LockPlace): NamedLock => ({ lockClass, object, site: nameSite(site) });
  const here = situation[cpu];
  return {
    operations,
    starts: (operationStarts[cpu] ?? []).slice(0, operations.length),
    state: states[cpu] ?? 'ready',
    holds: here?.holds.map(named),
    waitsFor: here?.waitsFor && named(here.waitsFor),
  };
}
