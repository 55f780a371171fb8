import type { Settings } from '../../scenario/scenario.ts';
import { type BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';
/** Settings by name, sorted, so that equal settings give equal tokens. */
export declare function writeSettings(bits: BitWriter, settings: Settings): void;
export declare function readSettings(bits: BitReader): Settings;
//# sourceMappingURL=settingsBits.d.ts.map
