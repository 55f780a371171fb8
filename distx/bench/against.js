import { fork } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { constants, cpus } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/campaign/packageRoot.js';
import { UsageError } from '../src/campaign/usageError.js';
import { medianOf } from '../src/report/medianOf.js';
import { commitNamed, OtherCommit } from './otherCommit.js';
/** What V8 makes of a program differs from one process to the next: so many processes of each contestant, by turns. */
const PROCESSES = 6;
/** Of so many runs each; the two commits take turns from one run to the next. */
const RUNS = 40;
const KINDS = ['bare', 'by hand'];
/** What bench/throughput.ts has to offer. */
const NEEDED = ['OPERATIONS', 'byHand', 'harness'];
const other = new OtherCommit();
const processes = new Set();
/** The built bench of a commit. Older ones keep to themselves what is needed: in their tree it is exported. */
function benchIn(tree) {
    const file = join(tree, 'dist', 'bench', 'throughput.js');
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const isThere = (name, how) => new RegExp(`^${how}(?:async function|function|const) ${name}\\b`, 'm').test(text);
    if (!NEEDED.every((name) => isThere(name, '(?:export )?')))
        throw new UsageError('that commit has no bench/throughput.ts with a harness and a loop by hand', 'Choose a later one.');
    const hidden = NEEDED.filter((name) => !isThere(name, 'export '));
    if (hidden.length > 0)
        appendFileSync(file, `\nexport { ${hidden.join(', ')} };\n`);
    return file;
}
async function start(file, kind) {
    const child = fork(join(import.meta.dirname, 'contestant.js'), [file, kind]);
    processes.add(child);
    child.on('exit', () => processes.delete(child));
    await answerOf(child);
    return child;
}
const answerOf = (child) => new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`a contestant ended with exit code ${code}`));
    child.once('exit', ended);
    child.once('message', (answer) => {
        child.off('exit', ended);
        resolve(answer);
    });
});
/** One run of a contestant, in operations a second. */
async function rateOf(child) {
    child.send('run');
    return (await answerOf(child));
}
/** Rates of this commit and of the other one: a pair for each run, process by process. */
async function compare(kind, files) {
    const pairs = [];
    for (let round = 0; round < PROCESSES; round++) {
        const [ours, theirs] = [await start(files[0], kind), await start(files[1], kind)];
        const of = [];
        for (let run = 0; run < RUNS; run++) {
            // Who comes first alternates, so that neither has the quieter half of a disturbance.
            if (run % 2 === 0)
                of.push([await rateOf(ours), await rateOf(theirs)]);
            else {
                const rate = await rateOf(theirs);
                of.push([await rateOf(ours), rate]);
            }
        }
        for (const child of [ours, theirs])
            child.disconnect();
        pairs.push(of);
    }
    return pairs;
}
const ratiosOf = (pairs) => pairs.map(([ours, theirs]) => ours / theirs);
const round = (rate) => Math.round(rate).toLocaleString('en').padStart(12);
async function against(name) {
    if (name === undefined)
        throw new UsageError('no commit to compare with', 'Name it: npm run bench:against -- COMMIT');
    const hash = commitNamed(name);
    console.log(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown CPU'}`);
    console.log(`this tree against ${hash.slice(0, 10)}, one CPU, ten page operations in equal parts`);
    await other.build(hash);
    const files = [benchIn(packageRoot), benchIn(other.tree)];
    console.log('             operations/s          there    ratio    from process to process    half of all runs');
    for (const kind of KINDS) {
        const pairs = await compare(kind, files);
        const rates = [0, 1].map((side) => round(medianOf(pairs.flat().map((pair) => pair[side]))));
        const ratios = ratiosOf(pairs.flat()).toSorted((a, b) => a - b);
        const medians = pairs.map((of) => medianOf(ratiosOf(of)));
        const between = [Math.min(...medians), Math.max(...medians)].map((ratio) => ratio.toFixed(3)).join(' to ');
        const half = [0.25, 0.75].map((part) => ratios[Math.floor(ratios.length * part)].toFixed(3)).join(' to ');
        const ratio = medianOf(ratios).toFixed(3);
        console.log(`  ${kind.padEnd(10)} ${rates[0]}   ${rates[1]}    ${ratio}    ${between.padEnd(23)}    ${half}`);
    }
}
function end() {
    for (const child of processes)
        child.kill('SIGKILL');
    other.remove();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
        end();
        process.exit(128 + constants.signals[signal]);
    });
}
try {
    await against(process.argv[2]);
}
catch (error) {
    if (!(error instanceof UsageError))
        throw error;
    console.error(`bench:against: ${error.message}. ${error.hint}`);
    process.exitCode = 2;
}
finally {
    end();
}
//# sourceMappingURL=against.js.map