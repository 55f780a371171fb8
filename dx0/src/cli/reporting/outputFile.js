import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { makeFolders } from '../../campaign/makeFolders.js';
import { UnwritableOutput } from './unwritableOutput.js';
/** A file that is written beside its place, and put there when it is whole. */
export class OutputFile {
  #file;
  #path;
  #beside;
  #descriptor;
  /** @throws UnwritableOutput, before any work is done for it. */
  constructor(file) {
    this.#file = file;
    this.#path = resolve(file);
    this.#beside = `${this.#path}.${process.pid}.tmp`;
    this.#descriptor = this.#try(() => {
      makeFolders(dirname(this.#path));
      return openSync(this.#beside, 'w');
    });
  }
  /** @throws UnwritableOutput */
  write(text) {
    this.#try(() => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at);
    });
  }
  /** Puts the file in its place. @throws UnwritableOutput */
  finish() {
    this.#try(() => {
      closeSync(this.#descriptor);
      this.#descriptor = undefined;
      renameSync(this.#beside, this.#path);
    });
  }
  /** Leaves nothing behind of a file that is not finished; what was in its place stays. */
  abandon() {
    if (this.#descriptor === undefined) return;
    try {
      closeSync(this.#descriptor);
      rmSync(this.#beside, { force: true });
    } catch {
      // There is nothing left to do about it.
    }
    this.#descriptor = undefined;
  }
  #try(work) {
    try {
      return work();
    } catch (error) {
      this.abandon();
      throw new UnwritableOutput(this.#file, error);
    }
  }
}
//# sourceMappingURL=outputFile.js.map
