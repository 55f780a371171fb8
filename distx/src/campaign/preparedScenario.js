var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { loadSubject } from '../instrument/loadSubject.js';
import { asUsageError } from './asUsageError.js';
import { drawSlots } from './drawSlots.js';
import { fullScenario } from './fullScenario.js';
import { isScenario } from './isScenario.js';
import { siteName } from './siteName.js';
import { steppedSettings } from './stepped/steppedSettings.js';
import { UsageError } from './usageError.js';
/**
 * Loads a scenario and makes its shared state.
 *
 * @throws UsageError, SubjectError or the scenario's ConfigError for what a user can mend.
 */
export async function prepareScenario(file, { build, patches, settings, isStepped }) {
    const loaded = await loadSubject(file.subject, { build, patches });
    const scenario = await importScenario(file, loaded);
    refuseAsync(file.name, scenario);
    // Room for the statistics of every call site of this build.
    const state = createState(file.name, scenario, {
        ...(isStepped ? steppedSettings(scenario, settings) : settings),
        callSites: Math.max(1, loaded.sites.length),
    });
    const nameSite = (site) => siteName(loaded.sites, site);
    return { name: file.name, root: file.subject.root, scenario, loaded, state, nameSite };
}
/** A scenario that can only be stepped. */
export class AsyncOperation extends UsageError {
}
/** Worker threads don't wait for promises: what an operation does later would be checked by nobody. */
function refuseAsync(name, { operations }) {
    const later = operations.find(({ run }) => Object.prototype.toString.call(run) === '[object AsyncFunction]');
    if (later === undefined)
        return;
    throw new AsyncOperation(`${name}: the operation ${later.name} is an async function, which worker threads can't run`, 'Run it in steps: pagetorture fuzz, verify or replay without --threads.');
}
/** @throws what the user can mend, when the state can't be made. */
export function createState(name, scenario, settings) {
    try {
        return scenario.create(settings);
    }
    catch (error) {
        if (asUsageError(error) !== undefined)
            throw error;
        throw new UsageError(`${name} fails while it sets up its state (${String(error)})`, 'With --bug, the patch breaks it before a CPU has started.');
    }
}
/** The module's default export. @throws UsageError when it can't be imported or is no scenario. */
export async function importScenario({ name }, { entryUrl }) {
    let module;
    try {
        module = (await import(__rewriteRelativeImportExtension(entryUrl)));
    }
    catch (error) {
        throw new UsageError(`${name} can't be loaded (${String(error)})`, 'Its modules must import without an error.');
    }
    const scenario = module.default;
    if (!isScenario(scenario)) {
        throw new UsageError(`${name} is no scenario`, 'Its default export must implement Scenario (src/scenario/scenario.ts).');
    }
    try {
        drawSlots(scenario.operations.map(({ weight }) => weight));
    }
    catch (error) {
        throw new UsageError(`${name}: ${error.message}`, 'Give every operation a weight above 0.');
    }
    return fullScenario(scenario);
}
//# sourceMappingURL=preparedScenario.js.map