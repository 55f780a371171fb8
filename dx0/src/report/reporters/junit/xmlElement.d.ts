/** An element with what is inside it, each child on a line of its own; attributes that are undefined are left out. */
export declare function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children?: readonly string[],
): string;
/** An element that holds text. */
export declare const xmlTextElement: (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  text: string,
) => string;
//# sourceMappingURL=xmlElement.d.ts.map
