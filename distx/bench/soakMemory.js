// How much the resident memory of a soak grows: npm run bench:soak-memory -- [MINUTES] [SCENARIO...]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/campaign/packageRoot.js';
const EVERY_MS = 30_000;
/** Share of the time after which every scenario has been loaded for long. */
const WARM_UP = 1 / 6;
const MIB = 2 ** 20;
const PAGE = 4096;
const [minutes = '60', ...scenarios] = process.argv.slice(2);
/** One line a sample, for whoever wants to draw them. */
const log = process.env['PAGETORTURE_RSS_LOG'];
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
/** Resident memory of a process, from Linux' proc(5). */
const residentBytes = (pid) => PAGE * Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1] ?? NaN);
function told({ seconds, bytes }) {
    const line = `${Math.round(seconds)} s  ${(bytes / MIB).toFixed(1)} MiB`;
    console.log(line);
    if (log !== undefined)
        appendFileSync(log, `${line}\n`);
}
/** Samples a soak until it ends; the medians of the first and the last quarter after its warm-up. */
async function measure() {
    const folder = mkdtempSync(join(tmpdir(), 'pagetorture-memory-'));
    const main = join(packageRoot, 'dist', 'src', 'cli', 'main.js');
    const options = ['--for', `${minutes}m`, '--seed', '1', '--no-bridge', '--dir', join(folder, 'run')];
    const soak = spawn(process.execPath, [main, 'soak', ...scenarios, ...options], {
        stdio: ['ignore', 'ignore', 'inherit'],
    });
    const ended = once(soak, 'exit');
    const began = performance.now();
    const samples = [];
    const timer = setInterval(() => {
        const sample = { seconds: (performance.now() - began) / 1000, bytes: residentBytes(soak.pid) };
        samples.push(sample);
        told(sample);
    }, EVERY_MS);
    const [code] = (await ended);
    clearInterval(timer);
    const warm = samples.filter(({ seconds }) => seconds >= Number(minutes) * 60 * WARM_UP).map(({ bytes }) => bytes);
    const quarter = Math.ceil(warm.length / 4);
    const [first, last] = [median(warm.slice(0, quarter)), median(warm.slice(-quarter))];
    const growth = (100 * (last - first)) / first;
    console.log(`exit code ${code}, ${warm.length} samples after warm-up: first quarter ${(first / MIB).toFixed(1)} MiB, last quarter ${(last / MIB).toFixed(1)} MiB, growth ${growth.toFixed(1)} %`);
    if (code === 0)
        rmSync(folder, { recursive: true, force: true });
    else
        console.log(`what there is: ${folder}`);
}
await measure();
//# sourceMappingURL=soakMemory.js.map