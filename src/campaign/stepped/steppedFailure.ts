import { Schedule } from '../../explore/schedule.ts';
import { encodeToken, shortBuild } from '../../explore/token.ts';
import type { SteppedParameters } from '../../report/fuzzReport.ts';
import type { SteppedCpu, SteppedFailure } from '../../report/steppedReport.ts';
import type { NamedLock } from '../../report/stressReport.ts';
import type { LockPlace } from '../../scenario/cpuSituation.ts';
import { fingerprint } from '../fingerprint.ts';
import type { TracedCase } from './explorerProtocol.ts';
import type { SteppedScenario } from './steppedScenario.ts';

/** Everything a person wants to know of a failing execution. */
export function steppedFailure(
  strategy: string,
  execution: number,
  traced: TracedCase,
  scenario: SteppedScenario,
  { bugs, settings, cpus, fine }: Pick<SteppedParameters, 'bugs' | 'settings' | 'cpus' | 'fine'>,
): SteppedFailure {
  const { file, loaded, bare } = scenario;
  const token = encodeToken({
    scenario: file.name,
    build: shortBuild(loaded.buildHash),
    fine,
    // Of a scenario with a number of CPUs of its own that is the default.
    settings: { ...settings, ...(cpus !== undefined && cpus !== bare.stepped?.['cpus'] && { cpus }) },
    bugs,
    plan: traced.plan,
    schedule: Schedule.of(traced.schedule),
  });
  const { events, findings } = traced;
  return {
    findings: findings.map((finding) => ({ ...finding, fingerprint: fingerprint(finding) })),
    scenario: file.name,
    buildHash: loaded.buildHash,
    bugs,
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
