import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
const MANIFEST = 'manifest.json';
/** Goes up whenever manifests are laid out in another way. */
const FORMAT = 2;
/** How often something in the entry's way is set aside before writing gives up. */
const ATTEMPTS = 3;
/**
 * The data that the entry was written with, or undefined when it is missing or not what was written:
 * then it must be written anew.
 */
export function readEntry(entry) {
  try {
    const manifest = JSON.parse(readFileSync(join(entry, MANIFEST), 'utf8'));
    if (!isManifest(manifest)) return undefined;
    const { content } = manifest;
    if (content.entry !== basename(entry) || !areIntact(entry, content.files)) return undefined;
    touch(entry);
    return content.data;
  } catch {
    return undefined;
  }
}
function isManifest(value) {
  if (typeof value !== 'object' || value === null) return false;
  const { format, sha256, content } = value;
  return format === FORMAT && content !== undefined && sha256 === digest(JSON.stringify(content));
}
const areIntact = (entry, files) =>
  Object.entries(files).every(([file, { length, sha256 }]) => {
    const content = readFileSync(join(entry, file));
    return content.length === length && digest(content) === sha256;
  });
function touch(entry) {
  try {
    const now = new Date();
    utimesSync(entry, now, now);
  } catch {
    // Another user's entry is as good, it only looks older.
  }
}
/**
 * Writes an entry as a whole: into a folder beside it, which is then renamed. When another process was
 * faster its entry stays; both hold the same.
 */
export function writeEntry(entry, files, data) {
  const whole = new Map([...files, ['package.json', '{ "type": "module" }\n']]);
  // Last: an entry that is mended in place is complete once it is there.
  whole.set(MANIFEST, JSON.stringify(manifestOf(entry, whole, data)));
  const draft = draftOf(entry);
  try {
    for (const [file, content] of whole) {
      const path = join(draft, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    moveInto(entry, draft, whole);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
function manifestOf(entry, files, data) {
  const seals = Object.fromEntries(
    [...files]
      .filter(([file]) => !file.endsWith('.map'))
      .map(([file, text]) => [file, { length: Buffer.byteLength(text), sha256: digest(text) }]),
  );
  const content = { entry: basename(entry), files: seals, data };
  return { format: FORMAT, sha256: digest(JSON.stringify(content)), content };
}
function moveInto(entry, draft, files) {
  for (let left = ATTEMPTS; ; left--) {
    try {
      renameSync(draft, entry);
      return;
    } catch (error) {
      if (readEntry(entry) !== undefined || isMended(entry, draft, files)) return;
      if (left === 0) throw error;
      setAside(entry);
    }
  }
}
/**
 * Replaces the files of a damaged entry one by one. Other processes may be importing from it, or mending
 * it too: for them no file is ever missing or incomplete that was not so before.
 */
function isMended(entry, draft, files) {
  const piece = join(draft, 'piece');
  try {
    for (const [file, content] of files) {
      const path = join(entry, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(piece, content);
      renameSync(piece, path);
    }
  } catch {
    rmSync(piece, { force: true });
    return false;
  }
  return readEntry(entry) !== undefined;
}
/** For what can't be mended, such as a file where a folder belongs. */
function setAside(entry) {
  const aside = draftOf(entry);
  try {
    renameSync(entry, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // It is gone already, or is removed later like an abandoned draft.
  }
}
/** A new name beside the entry; pruning removes what is left there. */
const draftOf = (entry) => `${entry}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
const digest = (content) => createHash('sha256').update(content).digest('hex');
//# sourceMappingURL=cacheEntry.js.map
