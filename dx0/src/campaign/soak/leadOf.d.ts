import type { Lead } from '../stepped/explorerProtocol.ts';
import type { SteppedScenario } from '../stepped/steppedScenario.ts';
/** The lead that a token stands for; undefined when the scenario as it is now has other CPUs or fewer operations. */
export declare function leadOf(token: string, { file, bare, state }: SteppedScenario): Lead | undefined;
//# sourceMappingURL=leadOf.d.ts.map
