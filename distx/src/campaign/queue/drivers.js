var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { UsageError } from '../usageError.js';
const PACKAGES = ['ioredis', 'bullmq'];
/** @param packages where they are. @throws UsageError when they are not installed. */
export async function loadDrivers([redis, bull] = PACKAGES) {
    const { Redis } = (await load(redis));
    const { Queue, Worker } = (await load(bull));
    return { Redis, Queue, Worker };
}
async function load(name) {
    try {
        return (await import(__rewriteRelativeImportExtension(name)));
    }
    catch (error) {
        if (error.code !== 'ERR_MODULE_NOT_FOUND')
            throw error;
        throw new UsageError(`--queue needs the package ${name}, which is not installed`, 'Run npm install bullmq ioredis.');
    }
}
//# sourceMappingURL=drivers.js.map