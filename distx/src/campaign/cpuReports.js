import { Phase } from './controlBlock.js';
import { operationName } from './operationName.js';
import { siteName } from './siteName.js';
/** Where each CPU is, with names for numbers. */
export function cpuReports({ scenario, loaded }, control, situation) {
    const named = ({ lockClass, object, site }) => ({
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
//# sourceMappingURL=cpuReports.js.map