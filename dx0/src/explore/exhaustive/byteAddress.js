/** The first byte of an element over all shared buffers, given the address of its word. */
export const byteAddress = (word, array, index) =>
  word * 4 + ((array.byteOffset + index * array.BYTES_PER_ELEMENT) & 3);
//# sourceMappingURL=byteAddress.js.map
