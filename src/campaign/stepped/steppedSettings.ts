import type { Settings } from '../../scenario/settings.ts';
import type { FullScenario } from '../fullScenario.ts';

/** CPUs of a scenario that doesn't say how many its stepped runs have. */
const CPUS = 3;

/** What a scenario's stepped runs are made with: what the user set, over the scenario's own. */
export const steppedSettings = ({ stepped }: Pick<FullScenario, 'stepped'>, settings: Settings): Settings => ({
  cpus: CPUS,
  ...stepped,
  ...settings,
});
