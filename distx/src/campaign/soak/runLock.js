import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { UsageError } from '../usageError.js';
/** Keeps a second soak out of a run directory. A lock whose process is gone is taken over. */
export class RunLock {
    #path;
    #release = () => this.release();
    #isHeld = true;
    constructor(path) {
        this.#path = path;
        process.on('exit', this.#release);
    }
    /** @throws UsageError when somebody holds it; what the file system says. */
    static take(path) {
        const own = `${path}.${process.pid}`;
        const me = { pid: process.pid, host: hostname(), began: beganOf(process.pid) };
        // Linked when it is complete: a lock is never empty.
        writeFileSync(own, JSON.stringify(me));
        try {
            while (!links(own, path)) {
                const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
                if (text === undefined)
                    continue;
                refuseLiving(path, text);
                takeAway(path, `${own}.stale`, text);
            }
        }
        finally {
            rmSync(own, { force: true });
        }
        return new RunLock(path);
    }
    release() {
        if (!this.#isHeld)
            return;
        this.#isHeld = false;
        process.off('exit', this.#release);
        rmSync(this.#path, { force: true });
    }
}
/** Removes a lock that is as it was read. */
function takeAway(path, aside, text) {
    try {
        renameSync(path, aside);
    }
    catch (error) {
        // Somebody was quicker.
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    // Somebody was quicker and holds it already: this is his.
    if (readFileSync(aside, 'utf8') !== text)
        links(aside, path);
    rmSync(aside, { force: true });
}
/** The number of the process that works in the directory of a lock; undefined when none does. */
export function holderOf(path) {
    if (!existsSync(path))
        return undefined;
    const holder = holderIn(readFileSync(path, 'utf8'));
    return holder !== undefined && lives(holder) ? holder.pid : undefined;
}
function refuseLiving(path, text) {
    const holder = holderIn(text);
    if (holder === undefined || !lives(holder))
        return;
    const where = holder.host === hostname() ? '' : ` on ${holder.host}`;
    throw new UsageError(`another soak works in this directory (process ${holder.pid}${where})`, where === '' ? 'Wait for it, or name another --dir.' : `If it is gone, remove ${path}.`);
}
function holderIn(text) {
    try {
        const { pid, host, began } = JSON.parse(text);
        return Number.isInteger(pid) ? { pid: pid, host: String(host), began: String(began) } : undefined;
    }
    catch {
        return undefined;
    }
}
function lives({ pid, host, began }) {
    // Of another machine's processes nothing can be known.
    if (host !== hostname())
        return true;
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
    return beganOf(pid) === began;
}
/** Field 22 of proc(5)'s stat: clock ticks from the machine's start to the process's. One that is dead has no beginning. */
function beganOf(pid) {
    try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return fields[0] === 'Z' ? 'dead' : (fields[19] ?? '');
    }
    catch {
        return '';
    }
}
function links(from, to) {
    try {
        linkSync(from, to);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
//# sourceMappingURL=runLock.js.map