import { walk } from './walk.js';
/** The imports of a module that remain when types are gone, in source order. */
export function moduleImports({ program }) {
    const found = [];
    walk(program, (node) => {
        const source = sourceOf(node);
        if (source)
            found.push(source);
    });
    return found;
}
function sourceOf(node) {
    switch (node.type) {
        case 'ImportDeclaration':
            return node.importKind === 'type' ? undefined : node.source;
        case 'ExportAllDeclaration':
            return node.exportKind === 'type' ? undefined : node.source;
        case 'ExportNamedDeclaration': {
            // oxc drops `export { type T } from …` altogether, but keeps `import { type T } from …` as an import.
            const onlyTypes = node.specifiers.length > 0 && node.specifiers.every(({ exportKind }) => exportKind === 'type');
            return node.exportKind === 'type' || onlyTypes ? undefined : (node.source ?? undefined);
        }
        case 'ImportExpression':
            return isString(node.source) ? node.source : undefined;
        default:
            return undefined;
    }
}
export const isString = (node) => node.type === 'Literal' && typeof node.value === 'string';
//# sourceMappingURL=moduleImports.js.map