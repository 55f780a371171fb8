import { ExitCode } from './exitCode.js';
/** Decides what becomes of a run whose output cannot be written. */
export function onOutputErrors() {
  process.stdout.on('error', (error) => {
    // Whoever read the output is gone; the run goes on, for its exit code and for the files of its findings.
    if (error.code === 'EPIPE') return;
    process.stderr.write(`pagetorture: cannot write to standard output (${error.code ?? error.message}).\n`);
    process.exit(ExitCode.InternalError);
  });
  // There is no place left to tell it; the exit code says how the run ended.
  process.stderr.on('error', () => undefined);
}
//# sourceMappingURL=onOutputErrors.js.map
