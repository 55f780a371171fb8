var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadSubject } from '../instrument/loadSubject.js';
import { asUsageError } from './asUsageError.js';
import { packageRoot } from './packageRoot.js';
import { importScenario } from './preparedScenario.js';
/** What the scenario says of itself, or why it can't be loaded: one that is broken does not hide the others. */
export async function scenarioSummary(file) {
    try {
        return (await compiledSummary(file)) ?? (await loadedSummary(file));
    }
    catch (error) {
        const usage = asUsageError(error);
        if (!usage)
            throw error;
        return `(can't be loaded: ${usage.message})`;
    }
}
/** Of a scenario of this package that was compiled with it: they share one copy of the model, which is quick. */
async function compiledSummary({ subject: { entry } }) {
    const compiled = join(packageRoot, 'dist', relative(packageRoot, entry)).replace(/\.ts$/, '.js');
    if (!compiled.startsWith(join(packageRoot, 'dist')) || !existsSync(compiled))
        return undefined;
    const module = (await import(__rewriteRelativeImportExtension(pathToFileURL(compiled).href)));
    return module.default?.summary;
}
async function loadedSummary(file) {
    return (await importScenario(file, await loadSubject(file.subject, { build: 'bare', patches: [] }))).summary;
}
//# sourceMappingURL=scenarioSummary.js.map