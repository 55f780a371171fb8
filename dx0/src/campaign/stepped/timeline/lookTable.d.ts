/** Gives equal values one number, in the order in which they were first seen. */
export declare class LookTable<T> {
  #private;
  readonly all: T[];
  numberOf(look: T): number;
}
//# sourceMappingURL=lookTable.d.ts.map
