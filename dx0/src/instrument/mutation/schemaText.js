import { MagicString } from 'magic-string';
/** Name under which a module with mutants has the switch. */
const SWITCH = 'isMutant_';
/**
 * A module with all of its mutants, each behind a switch: built once, it is every one of them in turn (mutant schemata:
 * Untch, Offutt, Harrold: Mutation Analysis Using Mutant Schemata, ISSTA 1993).
 *
 * @param specifier what the module has to import the switch from: `isMutant(id)`.
 */
export function schemaText(text, mutants, specifier) {
  const code = new MagicString(text);
  const edits = mutants.flatMap(({ id, edits: own }) => own.map((edit) => ({ ...edit, id })));
  // From the outside in: what comes first stands outermost.
  const sorted = edits.toSorted((a, b) => a.start - b.start || rank(a.form) - rank(b.form) || b.end - a.end);
  for (const { id, start, end, text: replacement, form } of sorted) {
    if (form === 'insertion') {
      code.appendRight(start, `if (${SWITCH}(${id})) { ${replacement} } `);
    } else if (form === 'statement') {
      // In braces: an `else` behind it must not become its own.
      code.appendRight(start, `{ if (${SWITCH}(${id})) { ${replacement} } else { `);
      code.prependLeft(end, ' } }');
    } else {
      code.appendRight(start, `(${SWITCH}(${id}) ? (${replacement}) : (`);
      code.prependLeft(end, '))');
    }
  }
  code.prepend(`import { isMutant as ${SWITCH} } from '${specifier}';\n`);
  return code.toString();
}
/** Of edits of one range: what is put before it, what stands around it as a statement, what around it as an expression. */
const rank = (form) => ['insertion', 'statement', 'expression'].indexOf(form);
//# sourceMappingURL=schemaText.js.map
