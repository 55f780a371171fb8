import { posix } from 'node:path';
import { asEsModule, importable, importableText, importedCommonJs, isCommonJs } from './commonJs.js';
import { moduleImports } from './moduleImports.js';
import { parseModule } from './parseModule.js';
import { resolveImport } from './resolveImport.js';
import { SubjectError } from './subjectError.js';
/** A module with everything it imports, by specifier. It is parsed when somebody asks for what parsing tells. */
export class GraphModule {
    file;
    text;
    imports;
    #parse;
    constructor(file, text, imports, parse) {
        this.file = file;
        this.text = text;
        this.imports = imports;
        this.#parse = parse;
    }
    get lang() {
        return this.#parse().lang;
    }
    get program() {
        return this.#parse().program;
    }
    get comments() {
        return this.#parse().comments;
    }
    get scopes() {
        return this.#parse().scopes;
    }
    get lines() {
        return this.#parse().lines;
    }
}
/**
 * Follows the imports of some entries (relative to the root) through the tree.
 *
 * @param known what texts import, so that they need not be parsed for that.
 * @throws SubjectError for a syntax error or an import that leads nowhere, with file:line:column.
 */
export function crawl(entries, tree, known) {
    const modules = new Map();
    const pending = [...entries];
    for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
        if (modules.has(file))
            continue;
        const text = textOf(file, tree);
        const parse = parserOf(tree.root, file, text);
        const read = () => moduleImports(parse()).map(({ value }) => value);
        const isCommon = importedCommonJs(file) !== undefined || isCommonJs(file, tree);
        const imports = new Map();
        for (const specifier of known?.of(file, text, read) ?? read()) {
            const resolved = resolveImport(specifier, file, tree);
            if (!resolved)
                throw unresolved(parse(), specifier);
            const target = isCommon ? resolved : fromEsModule(resolved, tree);
            imports.set(specifier, target);
            if (target.kind === 'module')
                pending.push(target.file);
        }
        modules.set(file, new GraphModule(file, text, imports, parse));
    }
    return new Map([...modules].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function unresolved(module, specifier) {
    const source = moduleImports(module).find(({ value }) => value === specifier);
    const { line, column } = module.lines.positionOf(source.start);
    return new SubjectError(`${module.file}:${line}:${column}: cannot resolve the import '${specifier}'`, 'check the path and its extension, or install the package where the subject lies');
}
/** The part of a graph that one of its modules leads to, itself included. */
export function reachedFrom(file, graph) {
    const reached = filesFrom([file], graph);
    return new Map([...graph].filter(([name]) => reached.has(name)));
}
/** Whether a module imports itself, by way of others or not. */
export const isInCircle = (file, graph) => filesFrom(importedBy(graph.get(file)), graph).has(file);
/** Some files, and all that they lead to. */
function filesFrom(files, graph) {
    const reached = new Set();
    const pending = [...files];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (reached.has(next))
            continue;
        reached.add(next);
        pending.push(...importedBy(graph.get(next)));
    }
    return reached;
}
const importedBy = ({ imports }) => [...imports.values()].flatMap((target) => (target.kind === 'module' ? [target.file] : []));
/** Modules as they were parsed last, by their path: another build, or another patch, finds nearly all of them here. */
const last = new Map();
function parserOf(root, file, text) {
    let module;
    return () => (module ??= parsed(root, file, text));
}
function parsed(root, file, text) {
    const path = posix.join(root, file);
    const known = last.get(path);
    if (known?.text === text && known.file === file)
        return known;
    const module = parseModule(file, text);
    last.set(path, module);
    return module;
}
/** The text of a module as an ES module. */
export function textOf(file, tree) {
    const imported = importedCommonJs(file);
    if (imported !== undefined)
        return importableText(imported, tree.read(imported));
    const text = tree.read(file);
    return (isCommonJs(file, tree) && asEsModule(file, text, tree)) || text;
}
/** What an ES module gets when it imports a module. */
export function fromEsModule(target, tree) {
    if (target.kind === 'outside' || !isCommonJs(target.file, tree))
        return target;
    return { kind: 'module', file: importable(target.file) };
}
//# sourceMappingURL=moduleGraph.js.map