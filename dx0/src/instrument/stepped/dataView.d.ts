/** Whether a function called on that object is an access to shared memory through a DataView. */
export declare const isDataAccess: (f: unknown, object: unknown) => object is DataView;
/** A read or write through a DataView, told of byte by byte. */
export declare function dataAccess(
  site: number,
  view: DataView,
  f: unknown,
  args: readonly unknown[],
): Generator<void, unknown>;
//# sourceMappingURL=dataView.d.ts.map
