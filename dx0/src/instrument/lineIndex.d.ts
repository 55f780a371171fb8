/** Turns offsets of a text into lines and columns, both counted from 1. */
export declare class LineIndex {
  #private;
  constructor(text: string);
  positionOf(offset: number): {
    line: number;
    column: number;
  };
}
//# sourceMappingURL=lineIndex.d.ts.map
