import type { SharedView } from '../../instrument/stepped/sharedView.ts';
/** The first byte of an element over all shared buffers, given the address of its word. */
export declare const byteAddress: (word: number, array: SharedView, index: number) => number;
//# sourceMappingURL=byteAddress.d.ts.map
