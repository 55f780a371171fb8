import { visibleText } from '../../visibleText.js';
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as XML 1.0 takes it: what it has no character for is U+FFFD. */
const xmlText = (text) => visibleText(text).replaceAll(/[&<>"]/g, (found) => ENTITIES[found]);
/** An attribute's value: line breaks and tabs stay what they are. */
const xmlAttribute = (text) => xmlText(text).replaceAll(/[\t\n]/g, (found) => `&#${found.codePointAt(0)};`);
/** An element with what is inside it, each child on a line of its own; attributes that are undefined are left out. */
export function xmlElement(name, attributes, children = []) {
  const words = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlAttribute(String(value))}"`],
  );
  const start = `<${name}${words.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join('\n')}\n</${name}>`;
}
/** An element that holds text. */
export const xmlTextElement = (name, attributes, text) =>
  xmlElement(name, attributes).replace(/\/>$/, () => `>${xmlText(text)}</${name}>`);
//# sourceMappingURL=xmlElement.js.map
