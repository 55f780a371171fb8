import { pathToFileURL } from 'node:url';

// A process that runs one contestant of bench/throughput.ts, of this commit or of another one, whenever it is told to.

interface Throughput {
  readonly OPERATIONS: number;
  byHand(): () => number;
  harness(build: 'bare'): Promise<{ run: () => number }>;
}

/** Runs before the first that counts: V8 compiles meanwhile. */
const WARM_UP = 15;

const [file, kind] = process.argv.slice(2) as [string, 'bare' | 'by hand'];
const bench = (await import(pathToFileURL(file).href)) as Throughput;
const run = kind === 'bare' ? (await bench.harness('bare')).run : bench.byHand();
for (let i = 0; i < WARM_UP; i++) run();

process.on('message', () => {
  process.send!((bench.OPERATIONS * 1000) / run());
});
// Ctrl-C reaches all of a group; who started this process ends it.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
process.send!('ready');
