import { ATTACHING, IDLING, Phase, SETTLING, TEARING_DOWN } from './controlBlock.js';
const names = {
    [ATTACHING]: 'attach',
    [IDLING]: 'idle',
    [SETTLING]: 'settle',
    [TEARING_DOWN]: 'tearDown',
};
/** What a CPU is doing, or was doing when it died, by name; undefined between epochs. */
export function operationName(scenario, control, cpu) {
    const phase = control.phaseOf(cpu);
    if (phase === Phase.Offline || phase === Phase.Arrived || phase === Phase.Standing)
        return undefined;
    const operation = control.operationOf(cpu);
    return scenario.operations[operation]?.name ?? names[operation];
}
//# sourceMappingURL=operationName.js.map