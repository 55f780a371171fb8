import type { SharedView } from '../../instrument/stepped/sharedView.ts';

/** The first byte of an element over all shared buffers, given the address of its word. */
export const byteAddress = (word: number, array: SharedView, index: number): number =>
  word * 4 + ((array.byteOffset + index * array.BYTES_PER_ELEMENT) & 3);
