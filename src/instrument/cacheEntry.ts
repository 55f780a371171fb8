import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';

/** Marks a process that uses the entry, by its id: pruning leaves the entry alone while it lives. */
export const USERS = 'users';
const MANIFEST = 'manifest.json';

/** Contents of the entry's manifest, or undefined when there is no complete entry. */
export function readEntry(entry: string): unknown {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(entry, MANIFEST), 'utf8'));
    const now = new Date();
    utimesSync(entry, now, now);
    return manifest;
  } catch {
    return undefined;
  }
}

/**
 * Writes an entry as a whole: into a folder beside it, which is then renamed. When another process was
 * faster its entry stays; both hold the same.
 */
export function writeEntry(entry: string, files: ReadonlyMap<string, string>, manifest: object): void {
  const draft = `${entry}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  try {
    for (const [file, content] of files) {
      const path = join(draft, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    writeFileSync(join(draft, 'package.json'), '{ "type": "module" }\n');
    writeFileSync(join(draft, MANIFEST), JSON.stringify(manifest));
    moveInto(entry, draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function moveInto(entry: string, draft: string): void {
  try {
    renameSync(draft, entry);
  } catch {
    if (readEntry(entry) !== undefined) return;
    // What is in the way was only half removed.
    rmSync(entry, { recursive: true, force: true });
    renameSync(draft, entry);
  }
}

/** Tells other processes that this one may import from the entry until it ends. */
export function markUsed(entry: string): void {
  try {
    mkdirSync(join(entry, USERS), { recursive: true });
    writeFileSync(join(entry, USERS, String(process.pid)), '');
  } catch {
    // A cache that can only be read is never pruned either.
  }
}
