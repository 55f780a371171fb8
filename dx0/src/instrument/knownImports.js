import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loaderDigest } from './runtimeSource.js';
/** Texts remembered at most: some of every patch that there is. */
const MOST = 5000;
/**
 * What modules import, by hashes of their texts, kept in a file of the cache folder, one for each version of the loader: with
 * it a build that is there already is found without parsing anything. Processes share it without a lock: the last one that
 * learnt something keeps its own and what it found there.
 */
export class KnownImports {
  #path;
  #known;
  #learnt = new Map();
  /** @param folder where cache entries lie. */
  constructor(folder) {
    this.#path = join(folder, `imports-${loaderDigest().slice(0, 16)}.json`);
    this.#known = readKnown(this.#path);
  }
  /** What a module imports; `parse` tells it when the text is new. */
  of(file, text, parse) {
    const extension = file.slice(file.lastIndexOf('.'));
    const key = digest(`${extension}\n${text}`);
    let specifiers = this.#known.get(key) ?? this.#learnt.get(key);
    if (specifiers === undefined) this.#learnt.set(key, (specifiers = parse()));
    return specifiers;
  }
  /** Keeps what was learnt for the next process. */
  save() {
    if (this.#learnt.size === 0) return;
    const all = [...readKnown(this.#path), ...this.#learnt].slice(-MOST);
    const known = JSON.stringify(Object.fromEntries(all));
    const draft = `${this.#path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
    try {
      writeFileSync(draft, JSON.stringify({ sha256: digest(known), known }));
      renameSync(draft, this.#path);
    } catch {
      // A cache that can't be written is as good, only slower.
      rmSync(draft, { force: true });
    }
  }
}
/** What a file holds; nothing when it is missing or damaged. */
function readKnown(path) {
  try {
    const { sha256, known } = JSON.parse(readFileSync(path, 'utf8'));
    if (sha256 !== digest(known)) return new Map();
    return new Map(Object.entries(JSON.parse(known)));
  } catch {
    return new Map();
  }
}
const digest = (text) => createHash('sha256').update(text).digest('hex');
//# sourceMappingURL=knownImports.js.map
