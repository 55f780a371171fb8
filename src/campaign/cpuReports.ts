import type { CpuReport } from '../report/stressReport.ts';
import type { NamedLock } from '../report/namedLock.ts';
import type { CpuSituation, LockPlace } from '../scenario/cpuSituation.ts';
import { Phase, type ControlBlock } from './controlBlock.ts';
import { operationName } from './operationName.ts';
import type { PreparedScenario } from './preparedScenario.ts';
import { siteName } from './siteName.ts';

/** Where each CPU is, with names for numbers. */
export function cpuReports(
  { scenario, loaded }: PreparedScenario,
  control: ControlBlock,
  situation: readonly CpuSituation[],
): CpuReport[] {
  const named = ({ lockClass, object, site }: LockPlace): NamedLock => ({
    lockClass,
    object,
    site: siteName(loaded.sites, site),
  });
  return situation.map(({ cpu, state, holds, waitsFor }) => ({
    cpu,
    state: control.phaseOf(cpu) === Phase.Dead ? 'dead' : state,
    operation: operationName(scenario, control, cpu),
    completed: control.completed(cpu),
    holds: holds.map(named),
    waitsFor: waitsFor && named(waitsFor),
  }));
}
