import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { CheckedFile, readChecked } from './checkedFile.ts';
import { DiskError } from './diskError.ts';

/** A schedule that failed once. */
export interface CorpusEntry {
  readonly token: string;
  readonly fingerprint: string;
  /** The run that found it. */
  readonly run: string;
}

const LONGEST_TOKEN = 1 << 16;

/** Failing schedules of all runs, to be replayed first in the next one. */
export class Corpus {
  readonly entries: readonly CorpusEntry[];
  /** Lines that can't be read. */
  readonly damaged: number;
  readonly #path: string;
  readonly #wholeBytes: number;
  readonly #tokens: Set<string>;
  #file: CheckedFile | undefined;

  /** @throws what the file system says. */
  constructor(path: string) {
    const { entries, damaged, wholeBytes } = readChecked(path, isCorpusEntry);
    this.entries = entries as unknown as readonly CorpusEntry[];
    this.damaged = damaged.length;
    this.#path = path;
    this.#wholeBytes = wholeBytes;
    this.#tokens = new Set(this.entries.map(({ token }) => token));
  }

  /** @throws DiskError */
  add(entry: CorpusEntry): void {
    if (this.#tokens.has(entry.token)) return;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      this.#file ??= new CheckedFile(this.#path, this.#wholeBytes);
    } catch (error) {
      throw new DiskError(this.#path, error);
    }
    this.#file.append(entry);
    this.#tokens.add(entry.token);
  }

  close(): void {
    this.#file?.close();
  }
}

const isCorpusEntry = ({ token, fingerprint, run }: Readonly<Record<string, unknown>>): boolean =>
  [token, fingerprint, run].every((text) => typeof text === 'string') && (token as string).length <= LONGEST_TOKEN;
