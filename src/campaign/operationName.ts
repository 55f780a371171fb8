import type { Scenario } from '../scenario/scenario.ts';
import { ATTACHING, IDLING, Phase, SETTLING, TEARING_DOWN, type ControlBlock } from './controlBlock.ts';

const names: Readonly<Record<number, string>> = {
  [ATTACHING]: 'attach',
  [IDLING]: 'idle',
  [SETTLING]: 'settle',
  [TEARING_DOWN]: 'tearDown',
};

/** What a CPU is doing, or was doing when it died, by name; undefined between epochs. */
export function operationName(scenario: Scenario, control: ControlBlock, cpu: number): string | undefined {
  const phase = control.phaseOf(cpu);
  if (phase === Phase.Offline || phase === Phase.Arrived || phase === Phase.Standing) return undefined;
  const operation = control.operationOf(cpu);
  return scenario.operations[operation]?.name ?? names[operation];
}
