import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { accessTable } from '../report/accessTable.ts';
import { failureScreen } from '../report/failureScreen.ts';
import { headerLines } from '../report/headerLines.ts';
import { steppedScreen } from '../report/steppedScreen.ts';
import type { FailureReport, StressHeader } from '../report/stressReport.ts';
import { makeFolders } from './makeFolders.ts';

/** A failure with the folder it was written to; `problem` says in one line what could not be written, and why. */
export interface WrittenFailure<Failure> {
  readonly failure: Failure;
  readonly problem?: string;
}

/** A file of a failure's folder. */
export type FailureFile = readonly [name: string, text: () => string];

/** Writes a free-running failure down: what was found as text and JSON, the whole flight recorder. */
export function writeFailure(
  failure: FailureReport,
  header: StressHeader,
  out: string,
  now: Date,
): WrittenFailure<FailureReport> {
  return failureFiles(failure, out, now, failure.findings[0]?.fingerprint, (written) => freeFiles(written, header));
}

/** The files of a free-running failure. */
export function freeFiles(failure: FailureReport, header: StressHeader): FailureFile[] {
  const { accesses, stepped, folder: _, ...rest } = failure;
  return [
    ['finding.txt', () => [...headerLines(header), '', ...failureScreen(failure)].join('\n')],
    ['finding.json', () => JSON.stringify({ header, ...rest, token: stepped?.token }, undefined, 2)],
    ...(stepped ? [['stepped.txt', () => steppedScreen(stepped).join('\n')] as const] : []),
    ...(accesses ? [['accesses.txt', () => accessTable(accesses).join('\n')] as const] : []),
  ];
}

/**
 * Writes the files of a failure into a folder of its own below `out`.
 *
 * @param name of the folder, after the time.
 * @param filesOf gets the failure with its folder.
 */
export function failureFiles<Failure extends { readonly folder?: string | undefined }>(
  failure: Failure,
  out: string,
  now: Date,
  name: string | undefined,
  filesOf: (written: Failure) => readonly FailureFile[],
): WrittenFailure<Failure> {
  const time = now
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z');
  const wanted = join(out, `${time}-${name ?? 'none'}`);
  let folder: string;
  try {
    makeFolders(out);
    folder = newFolder(wanted);
  } catch (error) {
    return { failure, problem: `could not write ${wanted} (${reasonOf(error)})` };
  }
  const shown = relative('', folder);
  const written = { ...failure, folder: shown.startsWith('..') ? folder : shown };
  const files = filesOf(written);
  const missing: string[] = [];
  let reason = '';
  for (const [file, text] of files) {
    try {
      writeWhole(join(folder, file), text);
    } catch (error) {
      missing.push(file);
      reason = reasonOf(error);
    }
  }
  if (missing.length === 0) return { failure: written };
  if (missing.length < files.length)
    return { failure: written, problem: `could not write ${missing.join(' and ')} in ${folder} (${reason})` };
  quietly(() => rmdirSync(folder));
  return { failure, problem: `could not write ${folder} (${reason})` };
}

/** Makes a folder nobody else has: two findings of one second and one cause get one each. */
function newFolder(wanted: string): string {
  for (let n = 1; ; n++) {
    const folder = n === 1 ? wanted : `${wanted}-${n}`;
    try {
      mkdirSync(folder);
      return folder;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Leaves no part of a file that could be taken for the whole. */
function writeWhole(path: string, text: () => string): void {
  try {
    writeFileSync(path, `${text()}\n`);
  } catch (error) {
    quietly(() => rmSync(path, { force: true }));
    throw error;
  }
}

function quietly(cleanUp: () => void): void {
  try {
    cleanUp();
  } catch {
    // What made it necessary is told already.
  }
}

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
