var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/** Accesses the flight recorder keeps of each CPU. */
const RING_ENTRIES = 4096;
/**
 * What the CPUs of a noisy build need; undefined in the bare build, which has neither noise nor recorder.
 *
 * @param used a recorder that nobody needs any more; taken, empty, when it has the right size.
 */
export async function makeNoise(loaded, { noise }, cpus, used) {
    if (loaded.build !== 'noisy')
        return undefined;
    const runtime = (await import(__rewriteRelativeImportExtension(loaded.runtimeUrl)));
    const bytes = runtime.recorderBytes(cpus, RING_ENTRIES);
    const recorder = used?.byteLength === bytes ? used : new SharedArrayBuffer(bytes);
    if (recorder === used)
        new Uint8Array(recorder).fill(0);
    return { runtimeUrl: loaded.runtimeUrl, level: noise, recorder, ringEntries: RING_ENTRIES };
}
//# sourceMappingURL=makeNoise.js.map