/** An execution from which others branch off. */
export interface Path {
  /** CPUs of its steps; longer than it is. */
  cpus: Uint16Array;
  length: number;
  /** Depths between which others branch off. */
  first: number;
  last: number;
}
/** Executions in the order in which they were added, as runs of steps: some 10 to 20 bytes each. */
export declare class PathList {
  #private;
  count: number;
  get bytes(): number;
  clear(): void;
  add({ cpus, length, first, last }: Path): void;
  /** Reads the next one; false: there is none left. */
  read(path: Path): boolean;
}
//# sourceMappingURL=pathList.d.ts.map
