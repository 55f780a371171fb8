import { findSharedAccesses } from '../findSharedAccesses.js';
import { isHooked } from '../subject.js';
import { walk } from '../walk.js';
/** Everything the operators would change in one module; numbered from `first` on, in source order. */
export function findMutants(module, subject, operators, first) {
    const shadow = namesOfShadow(module, subject);
    // What only assertions and ledgers see is not the subject's.
    const isHarmless = (node) => node.type === 'CallExpression' && node.callee.type === 'Identifier' && shadow.has(node.callee.name);
    const context = contextOf(module, isHarmless);
    const mutants = [];
    const seen = new Set();
    const add = (operator, edits) => {
        const key = JSON.stringify(edits.map(({ start, end, text }) => [start, end, text]));
        if (seen.has(key))
            return;
        seen.add(key);
        const { line } = module.lines.positionOf(edits[0].start);
        mutants.push({ id: first + mutants.length, file: module.file, line, operator, edits });
    };
    walk(module.program, (node, ancestors) => {
        if (ancestors.some(isHarmless))
            return;
        for (const { name, at } of operators)
            for (const edits of at(node, ancestors, context))
                add(name, edits);
    });
    return mutants;
}
function contextOf(module, isHarmless) {
    const { accesses } = findSharedAccesses(module);
    const shared = new Set(accesses.map(({ node }) => node));
    const atomics = new Map(accesses.flatMap((access) => (access.kind === 'atomic' ? [[access.node, access]] : [])));
    const touches = (root) => {
        let found = false;
        walk(root, (node, ancestors) => {
            if (isHarmless(node) || ancestors.some(isHarmless))
                return;
            if (shared.has(node) || node.type === 'CallExpression')
                found = true;
        });
        return found;
    };
    return { module, atomics, touches, textOf: ({ start, end }) => module.text.slice(start, end) };
}
/** What is imported from shadow memory: calling it changes nothing that the subject sees. */
function namesOfShadow(module, subject) {
    const names = new Set();
    for (const node of module.program.body) {
        if (node.type !== 'ImportDeclaration')
            continue;
        const target = module.imports.get(node.source.value);
        if (target?.kind !== 'module' || isHooked(subject, target.file))
            continue;
        for (const { local } of node.specifiers)
            names.add(local.name);
    }
    return names;
}
//# sourceMappingURL=findMutants.js.map