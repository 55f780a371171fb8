import { readRecorder } from '../instrument/flightRecorder.js';
import { siteName } from './siteName.js';
/** The flight recorder in the order of its tickets, with names for numbers. Called when no CPU runs. */
export function namedAccesses({ scenario, state, loaded }, { recorder, ringEntries }) {
    const names = new Map();
    const nameOf = (address) => {
        let name = names.get(address);
        if (name === undefined)
            names.set(address, (name = scenario.addressName(state, address)));
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
//# sourceMappingURL=namedAccesses.js.map