/** There is less to read than there should be, or something that is never written. */
export declare class MalformedBits extends Error {
  readonly name = 'MalformedBits';
}
/** Reads what a BitWriter wrote. @throws MalformedBits */
export declare class BitReader {
  #private;
  constructor(bytes: Uint8Array);
  bits(width: number): number;
  /** @param most the largest number that makes sense here. */
  varint(group: number, most: number): number;
  /** Whether nothing but the filling of the last byte is left. */
  get isAtEnd(): boolean;
}
//# sourceMappingURL=bitReader.d.ts.map
