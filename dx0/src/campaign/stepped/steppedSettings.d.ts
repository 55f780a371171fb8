import type { Settings } from '../../scenario/scenario.ts';
import type { FullScenario } from '../fullScenario.ts';
/** What a scenario's stepped runs are made with: what the user set, over the scenario's own. */
export declare const steppedSettings: ({ stepped }: Pick<FullScenario, 'stepped'>, settings: Settings) => Settings;
//# sourceMappingURL=steppedSettings.d.ts.map
