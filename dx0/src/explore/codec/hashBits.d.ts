import type { BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';
/** A hash, usually eight hexadecimal digits. */
export declare function writeHash(bits: BitWriter, hash: string): void;
export declare const readHash: (bits: BitReader) => string;
//# sourceMappingURL=hashBits.d.ts.map
