import { closeSync, openSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { makeFolders } from '../../campaign/makeFolders.js';
import { UnwritableOutput } from './unwritableOutput.js';
/** A file to which lines are written as they come, so that somebody may follow it. */
export class EventFile {
  #file;
  #descriptor;
  #problem;
  /** @throws UnwritableOutput */
  constructor(file) {
    this.#file = file;
    try {
      makeFolders(dirname(resolve(file)));
      this.#descriptor = openSync(file, 'w');
    } catch (error) {
      throw new UnwritableOutput(file, error);
    }
  }
  /** A line that cannot be written ends the file, and not the run. */
  write(line) {
    if (this.#problem !== undefined) return;
    try {
      const bytes = Buffer.from(line);
      for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at);
    } catch (error) {
      this.#problem = new UnwritableOutput(this.#file, error);
    }
  }
  /** @throws UnwritableOutput when some line could not be written. */
  finish() {
    closeSync(this.#descriptor);
    if (this.#problem !== undefined) throw this.#problem;
  }
}
//# sourceMappingURL=eventFile.js.map
