type Indexed = Record<PropertyKey, unknown>;
/** As `plain`, where nothing can be suspended. */
export declare function plainNow(site: number, kind: number, object: unknown, index: unknown, value?: unknown): void;
/** `object[index]` */
export declare function read(site: number, object: Indexed, index: PropertyKey): unknown;
/** `object[index] = value` */
export declare function write(site: number, object: Indexed, index: PropertyKey, value: unknown): unknown;
/** Announces `object[index]++`: a read and a write. */
export declare function plainUpdate(site: number, object: Indexed, index: PropertyKey, by: number): void;
/** `object[index]++` and the like. */
export declare function update(
  site: number,
  object: Indexed,
  index: PropertyKey,
  by: number,
  isPrefix: boolean,
): unknown;
/** Left side of a compound assignment, read before the right side is evaluated. */
interface Element {
  readonly site: number;
  readonly object: Indexed;
  readonly index: PropertyKey;
  readonly value: never;
}
export declare const element: (site: number, object: Indexed, index: PropertyKey) => Element;
/** `object[index] += value` and the like. */
export declare const assign: (operator: string, { site, object, index, value }: Element, by: never) => unknown;
export {};
//# sourceMappingURL=elements.d.ts.map
