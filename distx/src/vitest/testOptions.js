import { readConfigureGlobal } from 'fast-check';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
/** Where findings are written unless a test says. */
export const OUT = '.pagetorture/findings';
/** The seed as a command line has it; undefined when one is to be drawn. */
export function seedText(seed, env = process.env) {
    const fromEnv = env['PAGETORTURE_SEED'];
    if (seed !== undefined)
        return String(seed);
    if (fromEnv !== undefined && fromEnv !== '')
        return fromEnv;
    const { seed: ofFastCheck } = readConfigureGlobal();
    // Fast-check's seeds are signed.
    return ofFastCheck === undefined ? undefined : String(ofFastCheck >>> 0);
}
/** The token of the only execution to run, where there is one: fast-check's path, in words of this package. */
export function tokenText(path, env = process.env) {
    const asked = path ?? env['PAGETORTURE_PATH'];
    return asked !== undefined && /^pt\d+:/.test(asked) ? asked : undefined;
}
/** A scenario's name, or the path of its module; such a path does not depend on the machine. */
export const scenarioName = (scenario) => typeof scenario === 'string' ? scenario : relative('', fileURLToPath(scenario)) || '.';
//# sourceMappingURL=testOptions.js.map