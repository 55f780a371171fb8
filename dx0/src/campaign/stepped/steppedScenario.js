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
import { loadSubject } from '../../instrument/loadSubject.js';
import { createState, importScenario } from '../preparedScenario.js';
import { siteName } from '../siteName.js';
import { steppedSettings } from './steppedSettings.js';
/** Setting that is the engine's, not the scenario's: plain stores are delayed. */
export const STORE_BUFFER = 'store-buffer';
/**
 * Loads a scenario twice, stepped for its CPUs and bare for what is never stepped, and makes its shared state.
 *
 * @throws UsageError, SubjectError or the scenario's ConfigError for what a user can mend.
 */
export async function loadStepped(
  file,
  { patches, settings: { [STORE_BUFFER]: buffered, ...settings }, fine: isFine, inlines = 'small' },
) {
  const storeBuffers = buffered !== undefined && buffered !== 0;
  const fine = isFine || storeBuffers;
  const plain = await loadSubject(file.subject, { build: 'bare', patches });
  const loaded = await loadSubject(file.subject, { build: fine ? 'stepped-fine' : 'stepped', patches, inlines });
  const bare = await importScenario(file, plain);
  const stepped = await importScenario(file, loaded);
  const runtime = await import(__rewriteRelativeImportExtension(loaded.runtimeUrl));
  const wanted = { callSites: Math.max(1, plain.sites.length), ...steppedSettings(bare, settings) };
  const state = createState(file.name, bare, wanted);
  const words = new Int32Array(state.buffer);
  return {
    file,
    bare,
    stepped,
    runtime,
    loaded,
    state,
    words,
    pristine: words.slice(),
    fine,
    storeBuffers,
    nameSite: (site) => siteName(loaded.sites, site),
    nameAddress: (address) => (address < 0 ? 'private' : bare.addressName(state, address)),
  };
}
//# sourceMappingURL=steppedScenario.js.map
