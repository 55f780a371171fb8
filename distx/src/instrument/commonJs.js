import { parseSync } from 'oxc-parser';
import { MagicString } from 'magic-string';
import { dirname, posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isString } from './moduleImports.js';
import { resolveImport } from './resolveImport.js';
import { buildScopes, scopeAt } from './scope.js';
import { walk } from './walk.js';
/** Syntax that only ES modules have. */
const ES_MODULE = new Set([
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportDefaultDeclaration',
    'ExportAllDeclaration',
]);
/** Names that a CommonJS module gets from Node. */
const GIVEN = new Set(['require', 'module', 'exports', '__filename', '__dirname']);
/** Names that could not be exported by a declaration of their own. */
const NAME = /^[A-Za-z_$][\w$]*$/;
/**
 * Whether a file is a CommonJS module: by its name, otherwise, since a `.js` may be either, by what it says: it uses
 * `require`, `module` or `exports` and has no syntax of ES modules.
 */
export function isCommonJs(file, tree) {
    if (file.endsWith('.cjs'))
        return true;
    if (!file.endsWith('.js'))
        return false;
    const text = tree.read(file);
    if (!/\b(?:require|module|exports)\b/.test(text))
        return false;
    const program = parsed(file, text);
    return (program !== undefined && !program.body.some(({ type }) => ES_MODULE.has(type)) && givenNames(program).length > 0);
}
/**
 * A CommonJS module as an ES module that does the same: its code is the body of a function that `__require` calls when
 * it is called first, as Node's `require` does, so that circles and late requires are as they were. `require` of a
 * module of the subject becomes a call of that module's `__require`; everything else is left to Node. Its lines stay
 * where they are. ES modules import another one in its place, see `importableText`.
 *
 * What differs: it runs in strict mode, `module` has no more than `exports`, and `require` of what is no string, or of a
 * package, gives code that is not stepped.
 *
 * @returns undefined when the text can't be parsed: whoever parses it next says why.
 */
export function asEsModule(file, text, tree) {
    const program = parsed(file, text);
    if (program === undefined)
        return undefined;
    const edited = new MagicString(text);
    const imports = [];
    const known = new Map();
    for (const node of givenNames(program, 'require')) {
        const { call } = node;
        if (call === undefined)
            continue;
        const { value } = call;
        const target = resolveImport(value, file, tree);
        if (target?.kind !== 'module')
            continue;
        let name = known.get(value);
        if (name === undefined) {
            name = `__require${known.size}`;
            known.set(value, name);
            const isCommon = isCommonJs(target.file, tree);
            imports.push(isCommon
                ? `import { __require as ${name} } from ${JSON.stringify(value)};`
                : `import * as __module${known.size} from ${JSON.stringify(value)}; const ${name} = () => __module${known.size};`);
        }
        edited.update(node.start, call.end, `${name}(`);
    }
    const path = resolve(tree.pathOf(file));
    const given = [
        `__createRequire(${JSON.stringify(pathToFileURL(path).href)})`,
        JSON.stringify(path),
        JSON.stringify(dirname(path)),
    ].join(', ');
    const head = [
        ...imports,
        "import { createRequire as __createRequire } from 'node:module';",
        'var __module;',
        `export function __require() { if (__module === undefined) { __module = { exports: {} }; __body.call(__module.exports, __module, __module.exports, ${given}); } return __module.exports; }`,
        'function __body(module, exports, require, __filename, __dirname) { ',
    ].join(' ');
    const shebang = /^#!.*/.exec(text)?.[0].length ?? 0;
    if (shebang > 0)
        edited.update(0, shebang, head);
    else
        edited.prepend(head);
    return edited.append('\n}\n').toString();
}
/** Ending of the names of modules that stand for a CommonJS module where an ES module imports it. */
const IMPORTED = '.import.js';
/** What an ES module imports in the place of a CommonJS module. */
export const importable = (file) => `${file}${IMPORTED}`;
/** The CommonJS module that a module stands for; undefined: none. */
export const importedCommonJs = (file) => file.endsWith(IMPORTED) ? file.slice(0, -IMPORTED.length) : undefined;
/** Such a module: it runs the other one, and exports what that has then exported. */
export function importableText(file, text) {
    const program = parsed(file, text);
    const names = program === undefined ? [] : exportedNames(program);
    return [
        `import { __require } from ${JSON.stringify(`./${posix.basename(file)}`)};`,
        'const __exports = __require();',
        'export default __exports;',
        ...names.map((name, i) => `const __export${i} = __exports.${name}; export { __export${i} as ${name} };`),
        '',
    ].join('\n');
}
/** Uses of the names that CommonJS gives a module and the module does not declare itself. */
function givenNames(program, only) {
    const scopes = buildScopes(program);
    const found = [];
    walk(program, (node, ancestors) => {
        if (node.type !== 'Identifier' || !GIVEN.has(node.name) || (only !== undefined && node.name !== only))
            return;
        const parent = ancestors.at(-1);
        if (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed)
            return;
        if (parent?.type === 'Property' && parent.key === node && !parent.shorthand)
            return;
        if (ancestors.length === 0 || scopeAt(scopes, ancestors).lookup(node.name) !== undefined)
            return;
        found.push({ name: node.name, start: node.start, call: requiredBy(node, parent) });
    });
    return found;
}
function requiredBy(callee, parent) {
    if (parent?.type !== 'CallExpression' || parent.callee !== callee || parent.arguments.length !== 1)
        return undefined;
    const [argument] = parent.arguments;
    return argument !== undefined && isString(argument) ? { value: argument.value, end: argument.end } : undefined;
}
/** Names that code assigns to `exports`, or to `module.exports` as properties of a literal. */
function exportedNames(program) {
    const names = new Set();
    walk(program, (node) => {
        if (node.type !== 'AssignmentExpression')
            return;
        const { left, right } = node;
        if (left.type === 'MemberExpression' && !left.computed && left.property.type === 'Identifier') {
            if (isExports(left.object))
                names.add(left.property.name);
        }
        if (isExports(left) && right.type === 'ObjectExpression') {
            for (const property of right.properties) {
                if (property.type === 'Property' && !property.computed && property.key.type === 'Identifier') {
                    names.add(property.key.name);
                }
            }
        }
    });
    return [...names].filter((name) => NAME.test(name) && name !== 'default' && !name.startsWith('__'));
}
const isExports = (node) => (node.type === 'Identifier' && node.name === 'exports') ||
    (node.type === 'MemberExpression' &&
        !node.computed &&
        node.object.type === 'Identifier' &&
        node.object.name === 'module' &&
        node.property.type === 'Identifier' &&
        node.property.name === 'exports');
function parsed(file, text) {
    for (const sourceType of ['commonjs', 'script', 'module']) {
        const { program, errors } = parseSync(file.replace(/\.cjs$/, '.js'), text, {
            lang: 'js',
            astType: 'ts',
            sourceType,
        });
        if (errors.every(({ severity }) => severity !== 'Error'))
            return program;
    }
    return undefined;
}
//# sourceMappingURL=commonJs.js.map