import { nextToken } from '../tokens.js';
import { formOf, lengthOf, nameOf } from './functionNode.js';
import { insertStatement } from './insertStatement.js';
import { lexicalUses } from './obstacle.js';
/** Words that name no variable in a module. */
const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends
  false finally for function if implements import in instanceof interface let new null package private protected
  public return static super switch this throw true try typeof var void while with yield`.split(/\s+/),
);
const isName = (text) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text) && !RESERVED.has(text);
/**
 * Lowers a stepped function to a generator. A function of its name stays for callers that can't suspend: it
 * drives the generator to its end.
 *
 * ```
 * function f(a) {}         function* f$s(a) {} function f(p0) { return drive("…", f$s.apply(this, arguments)); }
 * const f = (a) => a       const f$s = function* (a) { return (a); }, f = twin(function f(p0) { … }, f$s)
 * x.map((a) => a)          x.map(((g) => twin(function (p0) { … g … }, g))(function* (a) { return (a); }))
 * class { m(a) {} }        class { static { methods(this, …); } *m(a) {} }
 * ```
 */
export function lowerFunction(edit, placed) {
  const form = formOf(placed);
  const { returnType, type } = placed.fn;
  // That of a generator would be another one: `asserts` is not allowed there.
  if (returnType && type !== 'ArrowFunctionExpression') edit.text.remove(returnType.start, returnType.end);
  switch (form.kind) {
    case 'declaration':
      return lowerDeclaration(edit, placed);
    case 'constant':
      if (edit.generatorOf(placed.fn) === undefined) return lowerExpression(edit, placed);
      return lowerConstant(edit, placed, form.declarator.start);
    case 'class method': {
      const { key, computed, start } = form.method;
      const begin = computed ? edit.module.text.lastIndexOf('[', key.start) : key.start;
      dropAsync(edit, placed, start, begin);
      edit.before({ start: begin, end: 0 }, '*');
      return undefined;
    }
    case 'object method':
      dropAsync(edit, placed, form.property.start, form.property.key.start);
      // The parameters begin where the value does.
      edit.text.appendRight(placed.fn.start, `: ${wrapperHead(edit, placed)}function* `);
      return () => edit.after(placed.fn, ')');
    case 'expression':
      return lowerExpression(edit, placed);
  }
}
/** Name of what links a function to its generator. */
const twinOf = (edit, { fn }) => edit.use(fn.async ? 'asyncTwin' : 'twin');
/** Takes the word `async` away from a method whose key begins at `key`. */
function dropAsync(edit, { fn }, start, key) {
  if (!fn.async) return;
  const at = start + edit.module.text.slice(start, key).lastIndexOf('async');
  edit.text.update(at, at + 'async'.length, ' ');
}
/** Source of what the function is called in the list of what was not stepped. */
const labelOf = (edit, placed) => JSON.stringify(`${edit.where(placed.fn)} ${nameOf(placed)}`.trim());
/** Whether the function is in a default of a pattern: there oxc takes any `arguments` for a target (0.151). */
const isInPattern = ({ ancestors }) =>
  ancestors.some(({ type }) => type === 'ArrayPattern' || type === 'ObjectPattern');
/** Source of the function that callers see, which drives the generator. */
function driver(edit, placed, generator, name = nameOf(placed)) {
  const params = Array.from({ length: lengthOf(placed.fn) }, (_, i) => edit.subject.names.of(`p${i}`)).join(', ');
  const type = edit.module.lang === 'ts' ? ': any' : '';
  const list = params === '' ? '' : params.replaceAll(/(?=,|$)/g, type);
  const head = isName(name) ? `function ${name}` : 'function ';
  return `${head}(${list})${type} { return ${edit.use(placed.fn.async ? 'driveAsync' : 'drive')}(${labelOf(edit, placed)}, ${generator}.apply(this, arguments)); }`;
}
/** `twin(driver, generator)` up to where the generator's source stands as an argument. */
function wrapperHead(edit, placed) {
  const generator = edit.subject.names.of('g');
  const type = edit.module.lang === 'ts' ? ': any' : '';
  const name = nameOf(placed);
  const isDriver = !isInPattern(placed);
  const twin = isDriver
    ? `${twinOf(edit, placed)}(${driver(edit, placed, generator)}, ${generator})`
    : `${edit.use(placed.fn.async ? 'drivenAsync' : 'driven')}(${labelOf(edit, placed)}, ${generator})`;
  const isNamed = name === '' || (isDriver && isName(name));
  const named = isNamed ? twin : `${edit.use('named')}(${JSON.stringify(name)}, ${twin})`;
  return `((${generator}${type}) => ${named})(`;
}
function lowerDeclaration(edit, placed) {
  const { fn, ancestors } = placed;
  const { text } = edit;
  const parent = ancestors.at(-1);
  const generator = edit.generatorOf(fn);
  const isDefault = parent.type === 'ExportDefaultDeclaration';
  const isExported = isDefault || parent.type === 'ExportNamedDeclaration';
  const name = fn.id?.name ?? edit.subject.names.unique('default');
  if (isExported) text.update(parent.start, fn.start, ' ');
  const opening = fn.id?.end ?? fn.typeParameters?.start ?? edit.module.text.indexOf('(', fn.start);
  text.update(fn.start, opening, `function* ${generator}`);
  const declared = driver(edit, placed, generator, name);
  const exported = !isExported
    ? declared
    : !isDefault
      ? `export ${declared}`
      : fn.id
        ? `export default ${declared}`
        : `${declared} export { ${name} as default };`;
  const link = `${twinOf(edit, placed)}(${name}, ${generator});`;
  const isHoisted = edit.hoist(ancestors, link);
  if (!fn.id) edit.hoist(ancestors, `${edit.use('named')}("default", ${name});`);
  return () => edit.after(fn, ` ${exported}${isHoisted ? '' : ` ${link}`}`);
}
function lowerConstant(edit, placed, start) {
  const generator = edit.generatorOf(placed.fn);
  const name = nameOf(placed);
  const bound = lowerHead(edit, placed, start, `${generator} = `);
  return () => {
    edit.after(
      placed.fn,
      `${bound}, ${name} = ${twinOf(edit, placed)}(${driver(edit, placed, generator)}, ${generator})`,
    );
  };
}
function lowerExpression(edit, placed) {
  const { fn } = placed;
  const own = fn.type === 'FunctionExpression' ? fn.id?.name : undefined;
  // Inside, the function's own name is that of the function that callers see.
  const type = edit.module.lang === 'ts' ? ': any' : '';
  const naming = own === undefined ? '' : `((${own}${type}) => (${own} = `;
  const bound = lowerHead(edit, placed, fn.start, `${naming}${wrapperHead(edit, placed)}`);
  return () => edit.after(fn, `${bound})${own === undefined ? '' : '))()'}`);
}
/**
 * Turns the beginning of a function expression or arrow function into that of a generator.
 *
 * @returns what has to follow its end.
 */
function lowerHead(edit, { fn, body }, start, before) {
  const { text } = edit;
  if (fn.type === 'FunctionExpression') {
    const word = fn.async ? nextToken(edit.module, fn.start + 'async'.length) : fn.start;
    const opening = fn.id?.end ?? word + 'function'.length;
    text.update(start, opening, `${before}function* `);
    return '';
  }
  const [first] = fn.params;
  const last = fn.params.at(-1);
  if (first && last) {
    text.update(start, first.start, `${before}function* (`);
    text.update(last.end, body.start, ') ');
  } else {
    text.update(start, body.start, `${before}function* () `);
  }
  return lexicalUses({ fn }).has('this') ? '.bind(this)' : '';
}
/** Declares the variables that a lowered function needs; to be called when the function is left, before its own end. */
export function declareTemps(edit, { fn, body }) {
  const declaration = edit.tempsOf(fn).declaration;
  if (body.type !== 'BlockStatement') {
    edit.text.prependRight(body.start, `{ ${declaration} return (`);
    edit.after(body, '); }');
    return;
  }
  if (declaration !== '') insertStatement(edit, body, declaration);
}
//# sourceMappingURL=functions.js.map
