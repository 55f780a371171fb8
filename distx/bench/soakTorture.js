import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, truncateSync, writeFileSync, } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../src/campaign/packageRoot.js';
import { Sfc32 } from '../src/scenario/random.js';
const [minutes = '10', kills = '20', ...named] = process.argv.slice(2);
const DEFAULT_SCENARIOS = [
    'put-isolate',
    'storm',
    'kernels/lost-update',
    'kernels/philosophers',
    'kernels/counter-ok',
];
const SCENARIOS = named.length > 0 ? named : DEFAULT_SCENARIOS;
const SEED = 20_261_121;
const THREADS = 2;
const DISK_MB = 24;
const FULL_DISK = 4;
const random = new Sfc32(Date.now() >>> 0);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const say = (text) => console.log(`${new Date().toISOString().slice(11, 19)}  ${text}`);
/** A soak in a process of its own. */
function start(directory, options, kill) {
    const preload = pathToFileURL(join(packageRoot, 'dist', 'bench', 'killOneWorker.js')).href;
    const main = join(packageRoot, 'dist', 'src', 'cli', 'main.js');
    const common = ['--seed', String(SEED), '--for', '24h', '--threads', String(THREADS), '--resume', '--no-bridge'];
    const args = [main, 'soak', ...SCENARIOS, '--dir', directory, ...common, ...options];
    return spawn(process.execPath, kill === undefined ? args : ['--import', preload, ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, ...(kill !== undefined && { PAGETORTURE_KILL: kill }) },
    });
}
async function end(child) {
    if (child.exitCode === null && child.signalCode === null)
        await once(child, 'exit');
    return child.exitCode ?? child.signalCode ?? 'unknown';
}
const journalOf = (directory) => join(directory, 'journal.ndjson');
const unitsIn = (directory) => existsSync(journalOf(directory))
    ? readFileSync(journalOf(directory), 'utf8').split(/"kind":"(?:free|stepped)"/).length - 1
    : 0;
/** Changes a byte in the middle of the journal's last line, or cuts the line off there. */
function damage(directory, how) {
    const path = journalOf(directory);
    const text = readFileSync(path, 'latin1').trimEnd();
    const middle = (text.lastIndexOf('\n') + text.length) >> 1;
    if (how === 'torn')
        truncateSync(path, middle);
    else
        writeFileSync(path, `${text.slice(0, middle)}#${text.slice(middle + 1)}\n`, 'latin1');
    say(`the journal's last line was ${how}`);
}
/** Fills the disk of a soak that goes on, until the soak gives up; then makes room again. */
async function fillDisk(directory, disk) {
    const child = start(directory, []);
    await pause(8000);
    const filler = join(disk, 'filler');
    const { bavail, bsize } = statfsSync(disk);
    try {
        writeFileSync(filler, Buffer.alloc(bavail * bsize));
    }
    catch {
        // Full is full.
    }
    const code = await end(child);
    rmSync(filler, { force: true });
    say(`the disk was full: exit code ${code}, to be ${FULL_DISK}`);
    if (code !== FULL_DISK)
        process.exitCode = 1;
}
async function disturbed(directory, disk, time, times) {
    const interval = (time * 60_000) / times;
    for (let i = 1; i <= times; i++) {
        const session = start(directory, [], i % 4 === 0 ? `explorer,${2000 + random.below(3000)},${THREADS}` : undefined);
        await pause(Math.round(interval * (0.25 + 1.5 * (random.next() / 2 ** 32))));
        session.kill('SIGKILL');
        const code = await end(session);
        say(`kill ${i} of ${times}: ${code}, ${unitsIn(directory)} units on disk`);
        if (i === Math.ceil(times / 4))
            damage(directory, 'changed');
        if (i === Math.ceil(times / 2))
            damage(directory, 'torn');
        if (i === Math.ceil((3 * times) / 4) && disk !== undefined)
            await fillDisk(directory, disk);
    }
}
const summaryOf = (directory) => JSON.parse(readFileSync(join(directory, 'summary.json'), 'utf8'));
/** What has to be the same: all but times, and how far races came. */
const counts = ({ totals, scenarios, findings }) => {
    const isFixed = (key) => !/seconds$|^(?:operations\w*|freshShare|coverage|locks)$/i.test(key);
    const fixed = (of) => Object.fromEntries(Object.entries(of).filter(([key]) => isFixed(key)));
    return {
        ...fixed(totals),
        ...Object.fromEntries(scenarios.map((scenario) => [scenario['name'], JSON.stringify(fixed(scenario))])),
        ...Object.fromEntries(findings.map(({ fingerprint, oracle, units }) => [`${fingerprint} ${oracle}`, units])),
    };
};
/** A small disk of its own, where this process may mount one. */
function smallDisk(at) {
    mkdirSync(at);
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', at]);
    return status === 0 ? at : undefined;
}
/** Soaks with kills, damage, a full disk and dying workers, then without, and compares. */
async function torture(time, times) {
    const folder = mkdtempSync(join(tmpdir(), 'pagetorture-torture-'));
    const disk = smallDisk(join(folder, 'disk'));
    if (disk === undefined)
        say('no disk can be mounted here: nothing is filled');
    const one = join(disk ?? folder, 'disturbed');
    const two = join(folder, 'undisturbed');
    try {
        await disturbed(one, disk, time, times);
        const units = unitsIn(one) + 1;
        say(`to its end at ${units} units: exit code ${await end(start(one, ['--units', String(units)]))}`);
        say(`undisturbed, ${units} units: exit code ${await end(start(two, ['--units', String(units)]))}`);
        const [was, is] = [counts(summaryOf(two)), counts(summaryOf(one))];
        let differences = 0;
        for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
            const same = was[key] === is[key];
            if (!same)
                differences++;
            console.log(`${same ? 'same ' : 'OTHER'}  ${key}: ${String(is[key])}${same ? '' : `, undisturbed ${String(was[key])}`}`);
        }
        console.log(differences === 0 ? 'SAME  every count is that of the undisturbed soak' : `OTHER  ${differences} counts`);
        if (differences > 0)
            process.exitCode = 1;
        else
            rmSync(two, { recursive: true });
    }
    finally {
        if (disk !== undefined)
            spawnSync('umount', [disk]);
        if (process.exitCode === undefined)
            rmSync(folder, { recursive: true, force: true });
        else
            console.log(`what there is: ${folder}`);
    }
}
await torture(Number(minutes), Number(kills));
//# sourceMappingURL=soakTorture.js.map