import { setImmediate } from 'node:timers/promises';
/** Ends the process once everything written has left it; a pipe takes its time. */
export async function endProcess(code) {
  const drained = (stream) =>
    new Promise((resolve) => {
      if (stream.destroyed || stream.writableEnded) resolve();
      else stream.write('', () => resolve());
    });
  await Promise.all([drained(process.stdout), drained(process.stderr)]);
  // The error of a last write is told after the write.
  await setImmediate();
  process.exit(code);
}
//# sourceMappingURL=endProcess.js.map
