import type { Plan } from '../../explore/plan.ts';
import { Schedule } from '../../explore/schedule.ts';
import { encodeToken, shortBuild } from '../../explore/token.ts';
import type { SteppedParameters } from '../../report/fuzzReport.ts';
import type { Runs } from './explorerProtocol.ts';
import type { SteppedScenario } from './steppedScenario.ts';

/** What a token says besides the execution. */
export type TokenSettings = Pick<SteppedParameters, 'bugs' | 'settings' | 'cpus' | 'fine'>;

/** The token of an execution. */
export function tokenOf(
  { file, loaded, bare }: SteppedScenario,
  plan: Plan,
  schedule: Runs,
  { bugs, settings, cpus, fine }: TokenSettings,
): string {
  return encodeToken({
    scenario: file.name,
    build: shortBuild(loaded.buildHash),
    fine,
    // Of a scenario with a number of CPUs of its own that is the default.
    settings: { ...settings, ...(cpus !== undefined && cpus !== bare.stepped?.['cpus'] && { cpus }) },
    bugs,
    plan,
    schedule: Schedule.of(schedule),
  });
}
