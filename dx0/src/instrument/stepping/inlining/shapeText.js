/**
 * A shape as the source of an expression, of which nothing around can take a part.
 *
 * @param text source of one of its expressions.
 * @param nameOf what a local is called.
 */
export function shapeText(shape, text, nameOf) {
  const parts = [];
  for (let rest = shape; ;) {
    switch (rest.kind) {
      case 'end':
        return listOf([...parts, 'undefined']);
      case 'value':
        return listOf([...parts, text(rest.value)]);
      case 'choice': {
        const [yes, no] = [shapeText(rest.yes, text, nameOf), shapeText(rest.no, text, nameOf)];
        return listOf([...parts, `(${text(rest.test)}) ? ${yes} : ${no}`]);
      }
      case 'detour': {
        const [yes, no] = [shapeText(rest.yes, text, nameOf), shapeText(rest.no, text, nameOf)];
        parts.push(`(${text(rest.test)}) ? ${yes} : ${no}`);
        break;
      }
      case 'effect':
        parts.push(text(rest.effect));
        break;
      case 'local':
        parts.push(`${nameOf(rest.name)} = ${rest.value ? `(${text(rest.value)})` : 'undefined'}`);
        break;
    }
    rest = rest.rest;
  }
}
/** Assignments, conditions and arrow functions need parentheses in a conditional, none of them in a list. */
const listOf = (parts) => `(${parts.join(', ')})`;
//# sourceMappingURL=shapeText.js.map
