import { Schedule } from '../../explore/schedule.js';
import { encodeToken, shortBuild } from '../../explore/token.js';
/** The token of an execution. */
export function tokenOf({ file, loaded, bare }, plan, schedule, { bugs, settings, cpus, fine }) {
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
//# sourceMappingURL=tokenOf.js.map