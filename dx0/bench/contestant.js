var __rewriteRelativeImportExtension =
  (this && this.__rewriteRelativeImportExtension) ||
  function (path, preserveJsx) {
    if (typeof path === 'string' && /^\.\.?\//.test(path)) {
      return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
        return tsx ? (preserveJsx ? '.jsx' : '.js') : d && (!ext || !cm) ? m : d + ext + '.' + cm.toLowerCase() + 'js';
      });
    }
    return path;
  };
import { pathToFileURL } from 'node:url';
/** Runs before the first that counts: V8 compiles meanwhile. */
const WARM_UP = 15;
const [file, kind] = process.argv.slice(2);
const bench = await import(__rewriteRelativeImportExtension(pathToFileURL(file).href));
const run = kind === 'bare' ? (await bench.harness('bare')).run : bench.byHand();
for (let i = 0; i < WARM_UP; i++) run();
process.on('message', () => {
  process.send((bench.OPERATIONS * 1000) / run());
});
// Ctrl-C reaches all of a group; who started this process ends it.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
process.send('ready');
//# sourceMappingURL=contestant.js.map
