import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { accessTable } from '../report/accessTable.js';
import { failureScreen } from '../report/failureScreen.js';
import { headerLines } from '../report/headerLines.js';
import { steppedScreen } from '../report/steppedScreen.js';
import { makeFolders } from './makeFolders.js';
/** Writes a free-running failure down: what was found as text and JSON, the whole flight recorder. */
export function writeFailure(failure, header, out, now) {
    return failureFiles(failure, out, now, failure.findings[0]?.fingerprint, (written) => freeFiles(written, header));
}
/** The files of a free-running failure. */
export function freeFiles(failure, header) {
    const { accesses, stepped, folder: _, ...rest } = failure;
    return [
        ['finding.txt', () => [...headerLines(header), '', ...failureScreen(failure)].join('\n')],
        ['finding.json', () => JSON.stringify({ header, ...rest, token: stepped?.token }, undefined, 2)],
        ...(stepped ? [['stepped.txt', () => steppedScreen(stepped).join('\n')]] : []),
        ...(accesses ? [['accesses.txt', () => accessTable(accesses).join('\n')]] : []),
    ];
}
/**
 * Writes the files of a failure into a folder of its own below `out`.
 *
 * @param name of the folder, after the time.
 * @param filesOf gets the failure with its folder.
 */
export function failureFiles(failure, out, now, name, filesOf) {
    const time = now
        .toISOString()
        .replaceAll(/[-:]/g, '')
        .replace(/\.\d+Z$/, 'Z');
    const wanted = join(out, `${time}-${name ?? 'none'}`);
    let folder;
    try {
        makeFolders(out);
        folder = newFolder(wanted);
    }
    catch (error) {
        return { failure, problem: `could not write ${wanted} (${reasonOf(error)})` };
    }
    const shown = relative('', folder);
    const written = { ...failure, folder: shown.startsWith('..') ? folder : shown };
    const files = filesOf(written);
    const missing = [];
    let reason = '';
    for (const [file, text] of files) {
        try {
            writeWhole(join(folder, file), text);
        }
        catch (error) {
            missing.push(file);
            reason = reasonOf(error);
        }
    }
    if (missing.length === 0)
        return { failure: written };
    if (missing.length < files.length)
        return { failure: written, problem: `could not write ${missing.join(' and ')} in ${folder} (${reason})` };
    quietly(() => rmdirSync(folder));
    return { failure, problem: `could not write ${folder} (${reason})` };
}
/** Makes a folder nobody else has: two findings of one second and one cause get one each. */
function newFolder(wanted) {
    for (let n = 1;; n++) {
        const folder = n === 1 ? wanted : `${wanted}-${n}`;
        try {
            mkdirSync(folder);
            return folder;
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
    }
}
/** Leaves no part of a file that could be taken for the whole. */
function writeWhole(path, text) {
    try {
        writeFileSync(path, `${text()}\n`);
    }
    catch (error) {
        quietly(() => rmSync(path, { force: true }));
        throw error;
    }
}
function quietly(cleanUp) {
    try {
        cleanUp();
    }
    catch {
        // What made it necessary is told already.
    }
}
const reasonOf = (error) => error.code ?? String(error);
//# sourceMappingURL=failureFolder.js.map