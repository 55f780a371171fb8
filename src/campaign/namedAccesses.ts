import { readRecorder } from '../instrument/flightRecorder.ts';
import type { NamedAccess } from '../report/stressReport.ts';
import type { NoiseSetup } from './noiseSetup.ts';
import type { PreparedScenario } from './preparedScenario.ts';
import { siteName } from './siteName.ts';

/** The flight recorder in the order of its tickets, with names for numbers. Called when no CPU runs. */
export function namedAccesses(
  { scenario, state, loaded }: PreparedScenario,
  { recorder, ringEntries }: NoiseSetup,
): NamedAccess[] {
  const names = new Map<number, string>();
  const nameOf = (address: number): string => {
    let name = names.get(address);
    if (name === undefined) names.set(address, (name = scenario.addressName(state, address)));
    return name;
  };
  return readRecorder(recorder, state.cpus, ringEntries).map((access) => ({
    ticket: access.ticket,
    cpu: access.cpu,
    site: siteName(loaded.sites, access.site) ?? '',
    operation: access.operation,
    address: nameOf(access.address),
    before: access.before,
    after: access.after,
  }));
}
