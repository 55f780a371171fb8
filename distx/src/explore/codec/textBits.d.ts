import { type BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';
/** Text: a bit for the kind, the length, and 6 bits a character, or UTF-8 when that does not do. */
export declare function writeText(bits: BitWriter, text: string): void;
export declare function readText(bits: BitReader): string;
//# sourceMappingURL=textBits.d.ts.map