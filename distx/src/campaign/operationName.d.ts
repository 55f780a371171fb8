import type { Scenario } from '../scenario/scenario.ts';
import { type ControlBlock } from './controlBlock.ts';
/** What a CPU is doing, or was doing when it died, by name; undefined between epochs. */
export declare function operationName(scenario: Scenario, control: ControlBlock, cpu: number): string | undefined;
//# sourceMappingURL=operationName.d.ts.map