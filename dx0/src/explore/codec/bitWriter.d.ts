/** Writes numbers of any width one after the other, highest bit first. */
export declare class BitWriter {
  #private;
  /** @param width up to 32 bits. */
  bits(value: number, width: number): void;
  /** A whole number from 0 in groups of `group` bits, lowest group first; a bit before each says that one follows. */
  varint(value: number, group: number): void;
  /** What was written; the last byte is filled up with zeros. */
  bytes(): Uint8Array;
}
//# sourceMappingURL=bitWriter.d.ts.map
