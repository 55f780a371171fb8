import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseBugPatch } from './bugPatch.js';
import { readEntry } from './cacheEntry.js';
import { cacheFolder } from './cacheFolder.js';
import { markUsed } from './cacheUsers.js';
import { importable, isCommonJs } from './commonJs.js';
import { emittedFile } from './emitModule.js';
import { emitSubject, RUNTIME_FOLDER, SUBJECT_FOLDER } from './emitSubject.js';
import { filePatchesOf } from './filePatch.js';
import { KnownImports } from './knownImports.js';
import { crawl, reachedFrom } from './moduleGraph.js';
import { pruneCache } from './pruneCache.js';
import { loaderDigest } from './runtimeSource.js';
import { SourceTree } from './sourceTree.js';
import { isHooked } from './subject.js';
import { SubjectError } from './subjectError.js';
/** Goes up whenever the loader makes something else of the same sources; part of the build hash. */
export const TRANSFORM_VERSION = 2;
/**
 * Makes a subject ready to be imported: applies the patches, lowers the sources for the build, strips
 * types and writes the result into the cache, unless it is there already.
 *
 * @throws SubjectError for whatever the user can put right. What the modules throw while they are
 *   imported is thrown by the import itself.
 */
export async function loadSubject(subject, options) {
    const { build, inlines = 'small' } = options;
    const { entry, tree, graph, whole, buildHash, folder, path } = place(subject, options);
    const cached = readEntry(path);
    const { sites, unhooked } = cached ?? emitSubject(path, subject, build, whole, tree, { inlines });
    markUsed(path);
    pruneCache(folder);
    return {
        build,
        entryUrl: pathToFileURL(join(path, SUBJECT_FOLDER, emittedFile(entry))).href,
        runtimeUrl: pathToFileURL(join(path, RUNTIME_FOLDER, 'index.js')).href,
        buildHash,
        sites,
        unhooked: unhooked.filter(({ file }) => graph.has(file)),
    };
}
/** Whether `loadSubject` would find it in the cache, which takes little time. @throws SubjectError as it would. */
export const isCached = (subject, options) => readEntry(place(subject, options).path) !== undefined;
/** Where a build of a subject is kept, and what it is made from. @throws SubjectError */
function place(subject, options) {
    const root = resolve(subject.root);
    const patches = readPatches(options.patches, subject);
    const tree = new SourceTree(root, patches);
    const entry = entryOf(subject, tree);
    const folder = cacheFolder(root, options.cacheFolder);
    const known = new KnownImports(folder);
    const whole = crawl([entry, ...besideOf(subject, tree)], tree, known);
    known.save();
    const graph = subject.beside === undefined ? whole : reachedFrom(entry, whole);
    checkReached(subject, subject.patchedTogether === true ? whole : graph, patches);
    const { build, inlines = 'small' } = options;
    const sources = [...graph.values()].flatMap(({ file, text }) => [file, text]);
    const buildHash = digest([TRANSFORM_VERSION, build, sources]).slice(0, 12);
    const outside = [...whole.values()].flatMap(({ imports }) => [...imports].map(([name, target]) => [name, target]));
    const emitted = [...whole.values()].flatMap(({ file, text }) => [file, text]);
    const places = [root, subject.instrumented, subject.shadow];
    const node = process.versions.node.split('.')[0];
    const key = digest([TRANSFORM_VERSION, build, inlines, emitted, outside, places, loaderDigest(), node]).slice(0, 32);
    return { entry, tree, graph, whole, buildHash, folder, path: join(folder, key) };
}
export function readPatches(paths, subject) {
    return paths.flatMap((path) => {
        let text;
        try {
            text = readFileSync(path, 'utf8');
        }
        catch (error) {
            throw new SubjectError(`cannot read the patch ${path}`, 'check the path', { cause: error });
        }
        return filePatchesOf(parseBugPatch(text, path), subject);
    });
}
export function entryOf(subject, tree) {
    const entry = tree.fileOf(resolve(subject.entry));
    if (entry === undefined) {
        throw new SubjectError(`the entry ${subject.entry} is not below the root ${tree.root}`, 'choose a root that holds all sources');
    }
    if (!tree.has(entry))
        throw new SubjectError(`there is no entry ${subject.entry}`, 'check the path');
    if (!/\.(?:m?[jt]s|cjs)$/.test(entry)) {
        throw new SubjectError(`the entry ${entry} is neither .ts nor .js`, 'the entry must be an ES module or a CommonJS module');
    }
    return isCommonJs(entry, tree) ? importable(entry) : entry;
}
/** The other entries that are there, as files of the tree. */
function besideOf({ beside = [] }, tree) {
    return beside.flatMap((path) => {
        const file = tree.fileOf(resolve(path));
        return file !== undefined && tree.has(file) ? [file] : [];
    });
}
/** A patch or folder that no import reaches would have no effect, and nobody would notice. */
function checkReached(subject, graph, patches) {
    for (const { patch, file } of patches) {
        if (!graph.has(file)) {
            throw new SubjectError(`${patch}: ${file} is not imported by the entry`, 'the patch would have no effect');
        }
    }
    if (subject.instrumented.length > 0 && ![...graph.keys()].some((file) => isHooked(subject, file))) {
        throw new SubjectError(`the entry imports nothing below ${subject.instrumented.join(', ')}`, 'the instrumented folders are relative to the root; name those that hold the shared-memory code');
    }
}
const digest = (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
//# sourceMappingURL=loadSubject.js.map